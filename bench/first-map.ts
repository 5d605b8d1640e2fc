/*
 * `npm run bench:new -- [COMMAND]`: seconds from an article of 2,000 words to the first picture of its map in a browser.
 * COMMAND is the installed `article-map`; without it the sources of this checkout are run, which takes longer.
 */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { closeBrowser, openBench } from './browser.ts';
import { serve } from './server.ts';

const WORDS = 2000;
const ARTICLES = 'examples/stories/articles';

const [command = 'node_modules/.bin/article-map'] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'article-map-'));
const [story, out] = [join(folder, 'story'), join(folder, 'map')];
try {
  const article = join(folder, 'article.txt');
  writeFileSync(article, longArticle());
  // What all stories share is built once, and stands in the package.
  run('new', article, join(folder, 'before'), '--yes');
  run('build', join(folder, 'before'), '--out', join(folder, 'map-before'));

  const { page } = await openBench(1);
  const began = performance.now();
  run('new', article, story, '--yes');
  const made = performance.now();
  run('build', story, '--out', out);
  const built = performance.now();
  const server = await serve(filesOf(out), undefined);
  const served = performance.now();
  await page.goto(server.address);
  await page.waitForFunction(() => {
    const picture = document.querySelector('img');
    return picture?.complete === true && picture.naturalWidth > 0;
  });
  const seen = performance.now();
  server.close();
  const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1);
  console.log(
    `${seconds(built - began + seen - served)} s from ${WORDS} words to the first picture: ` +
      `${seconds(made - began)} s new, ${seconds(built - made)} s build, ${seconds(seen - served)} s browser`,
  );
} finally {
  await closeBrowser();
  rmSync(folder, { recursive: true });
}

function longArticle(): string {
  const texts = readdirSync(ARTICLES).map((file) =>
    readFileSync(join(ARTICLES, file), 'utf8')
      .replace(/^---\n.*?\n---\n|<[^>]+>|^#+ /gms, '')
      .trim(),
  );
  const words = [...texts, ...texts].join('\n\n').split(/(?<= )/);
  return words.slice(0, WORDS).join('');
}

function run(...args: string[]): void {
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args[0]} ended with code ${status}: ${stderr}`);
}

function filesOf(dir: string): Map<string, Uint8Array> {
  return new Map(
    readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [`/${relative(dir, file)}`, readFileSync(file)]),
  );
}
