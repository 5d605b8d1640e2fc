/*
 * npx tsx src/build/article/command.ts <article.txt> [story folder]
 *
 * For who has the article's text: takes its fingerprint, and anchors the story's passages in it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { ManifestSchema } from '../../story/manifest.ts';
import { PassageCollectionSchema } from '../../story/passage.ts';
import { anchor, DraftSchema } from './anchor.ts';
import { fingerprint } from './fingerprint.ts';
import { readableJson } from './json.ts';
import { wordCount } from './words.ts';

const USAGE = `Usage: npx tsx src/build/article/command.ts <article.txt> [story folder]
Writes fingerprint.json, and fills in passages.json, in the story's folder (geodata, if none is named).`;

const DraftsSchema = v.object({ first: v.object({ items: v.array(DraftSchema) }) });

function main(article: string, folder: string): void {
  const text = readFileSync(article, 'utf8');
  const { language } = v.parse(v.object({ language: ManifestSchema.entries.language }), read('story.json'));
  const collection = read('passages.json');
  const drafts = v.safeParse(DraftsSchema, collection);
  if (!drafts.success)
    throw new Error(
      drafts.issues
        .map((issue) => `#/${(v.getDotPath(issue) ?? '').replaceAll('.', '/')}: ${issue.message}`)
        .join('\n'),
    );
  const items = anchor(text, drafts.output.first.items, language);
  const whole = v.parse(PassageCollectionSchema, {
    ...(collection as object),
    total: items.length,
    first: { ...(collection as { first: object }).first, items },
  });
  const print = fingerprint(text, language);
  write('passages.json', whole);
  write('fingerprint.json', print);
  const quoted = items.reduce((sum, item) => sum + wordCount(item.target.selector[0].exact), 0);
  const share = ((100 * quoted) / print.words).toFixed(1);
  console.log(`${items.length} passages, ${quoted} of the article's ${print.words} words (${share} %).`);

  function read(name: string): unknown {
    return JSON.parse(readFileSync(join(folder, name), 'utf8'));
  }

  function write(name: string, value: unknown): void {
    writeFileSync(join(folder, name), readableJson(value));
  }
}

try {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [article, folder = 'geodata'] = positionals;
  if (article === undefined || positionals.length > 2) throw new Error(USAGE);
  main(article, folder);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
