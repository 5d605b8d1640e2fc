/*
 * npm run anchor <article.txt> <story folder>
 *
 * For who has the article's text: takes its fingerprint, and anchors the story's passages in it.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { anchorFolder } from './anchor-folder.ts';
import { ANCHOR } from './usage.ts';

const USAGE = `Usage: ${ANCHOR}

  <article.txt>   the article as plain text, paragraphs apart by blank lines
  <story folder>  where story.json and passages.json are

Writes into the folder: fingerprint.json, and in passages.json where in the article each passage stands.`;

const asked = (() => {
  try {
    const options = { help: { type: 'boolean', short: 'h' } } as const;
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    return (error as Error).message;
  }
})();

const isHelp = typeof asked !== 'string' && asked.values.help;
const [article, folder, ...more] = typeof asked === 'string' ? [] : asked.positionals;
if (isHelp) {
  console.log(USAGE);
} else if (article === undefined || folder === undefined || more.length > 0) {
  const found =
    typeof asked === 'string' ? asked : `Expected two arguments, found ${asked.positionals.length}.`;
  console.error(`${found}\n\n${USAGE}`);
  process.exitCode = 2;
} else {
  try {
    const quoted = await anchorFolder(article, folder);
    console.log(`Wrote fingerprint.json and passages.json in ${resolve(folder)}: ${quoted}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
