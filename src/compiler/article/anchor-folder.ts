import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { isLanguageTag, LANGUAGE_TAG } from '../../story/language-tag.ts';
import { ManifestSchema } from '../../story/manifest.ts';
import { PassageCollectionSchema } from '../../story/passage.ts';
import { StoryError } from '../../story/problem.ts';
import { faultsOf } from '../read/faults.ts';
import { nestingFault } from '../read/nesting.ts';
import { jsonIn } from '../read/read-json.ts';
import { NOT_UTF8, utf8 } from '../read/utf8.ts';
import { anchor, DraftSchema } from './anchor.ts';
import { fingerprint, paragraphs } from './fingerprint.ts';
import { readableJson } from './json.ts';
import { wordCount } from './words.ts';
import { writeWhole } from './write-whole.ts';

const LanguageSchema = v.object({
  language: v.pipe(ManifestSchema.entries.language, v.check(isLanguageTag, LANGUAGE_TAG)),
});
const DraftsSchema = v.looseObject({ first: v.looseObject({ items: v.array(DraftSchema) }) });

/**
 * Writes fingerprint.json, and fills in passages.json, in a story's folder.
 *
 * @param article path of the article's text
 * @returns a line that says how much is quoted
 * @throws StoryError or Error, with a line for each fault, at most twenty, before anything is written
 */
export async function anchorFolder(article: string, folder: string): Promise<string> {
  const text = await readArticle(article);
  const { language } = await read('story.json', LanguageSchema);
  const collection = await read('passages.json', DraftsSchema);
  const items = anchor(text, collection.first.items, language);
  const whole = check('passages.json', PassageCollectionSchema, {
    ...collection,
    total: items.length,
    first: { ...collection.first, items },
  });
  const print = fingerprint(text, language);
  writeWhole(join(folder, 'passages.json'), readableJson(whole));
  writeWhole(join(folder, 'fingerprint.json'), readableJson(print));
  const quoted = items.reduce((sum, item) => sum + wordCount(item.target.selector[0].exact), 0);
  const share = ((100 * quoted) / print.words).toFixed(1);
  return `${items.length} passages, ${quoted} of the article's ${print.words} words (${share} %).`;

  async function read<const S extends v.GenericSchema>(file: string, schema: S) {
    const result = await jsonIn(folder)(file);
    if ('problem' in result) throw new StoryError([result.problem]);
    const tooDeep = nestingFault(file, result.json);
    if (tooDeep) throw new StoryError([tooDeep]);
    return check(file, schema, result.json);
  }
}

function check<const S extends v.GenericSchema>(file: string, schema: S, json: unknown): v.InferOutput<S> {
  const result = v.safeParse(schema, json);
  if (!result.success) throw new StoryError(faultsOf(schema, file, result.issues));
  return result.output;
}

async function readArticle(article: string): Promise<string> {
  const at = {
    file: article,
    path: '',
    expected: 'the article as plain text, paragraphs apart by blank lines',
  };
  let text: string | undefined;
  try {
    text = utf8(await readFile(article));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new StoryError([
      {
        ...at,
        found:
          code === 'ENOENT' ? `no such file (looked for ${resolve(article)})` : `no readable file (${code})`,
        remedy: 'Correct its path, which is taken from where the command is run.',
      },
    ]);
  }
  if (text === undefined) throw new StoryError([{ ...at, ...NOT_UTF8 }]);
  if (paragraphs(text).length === 0)
    throw new StoryError([{ ...at, found: 'no text', remedy: 'Save the article into the file.' }]);
  return text;
}
