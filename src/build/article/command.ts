/*
 * npm run anchor <article.txt> [story folder]
 *
 * For who has the article's text: takes its fingerprint, and anchors the story's passages in it.
 */
import { parseArgs } from 'node:util';
import { anchorFolder } from './anchor-folder.ts';
import { ANCHOR } from './usage.ts';

const USAGE = `Usage: ${ANCHOR}
Writes fingerprint.json, and fills in passages.json, in the story's folder (geodata, if none is named).`;

try {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [article, folder = 'geodata'] = positionals;
  if (article === undefined || positionals.length > 2) throw new Error(USAGE);
  console.log(await anchorFolder(article, folder));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
