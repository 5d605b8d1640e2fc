import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { TINY } from '../../stories/tiny.ts';
import { articleMap } from '../article-map.ts';
import { markedFolder } from './marked-folder.ts';

/** Changes a file of a folder. */
function change(folder: string, file: string, from: string, to: string): void {
  const text = readFileSync(join(folder, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(folder, file), text.replaceAll(from, to));
}

it('finds nothing wrong with a sound story, and writes nothing', async () => {
  const before = readdirSync(TINY);
  const { code, out } = await articleMap('check', TINY);
  // Its basemap is a few strokes.
  expect(out.replace(/^.* warning basemap-detail .*\n/, '')).toBe('');
  expect(code).toBe(0);
  expect(readdirSync(TINY)).toEqual(before);
});

it('warns, and that is no fault', async () => {
  const folder = markedFolder();
  const { code, out, err } = await articleMap('check', folder);
  expect(code).toBe(0);
  expect(out.split('\n')).toEqual([
    expect.stringMatching(/article\.md:1:1 warning front-matter found no “language”; /),
    expect.stringMatching(
      /article\.md:1:1 warning front-matter found no “published”; .* published: 2017-08-31$/,
    ),
    expect.stringMatching(/places\.csv:1:1 warning basemap found places, and no basemap\.json below them/),
    '',
  ]);
  expect(err).toBe('Errors: 0. Warnings: 3.\n');
});

it('tells file, line, column, level, rule, what was found and expected, and the remedy', async () => {
  const folder = markedFolder();
  change(folder, 'article.md', '[Colmar](#colmar)', '[Colmar](#kolmar)');
  const { code, out } = await articleMap('check', folder);
  expect(code).toBe(1);
  expect(out).toBe(
    `${folder}/article.md:13:101 error article-marks found the unknown id “kolmar”; expected perhaps “colmar”. Correct the id, or add the place to places.csv.\n`,
  );
});

it('the same fault many times is one line with a count', async () => {
  const folder = markedFolder();
  change(folder, 'article.md', '(#basel)', '(#bassel)');
  const { out } = await articleMap('check', folder);
  expect(out).toMatch(
    /^[^\n]+ found the unknown id “bassel” \(2 times\); expected perhaps “basel”\.[^\n]+\n$/,
  );
});

it('in JSON a fault has its line too', async () => {
  const folder = markedFolder();
  writeFileSync(join(folder, 'notes.json'), '{\n  "id": "notes.json",\n  "total": "none"\n}\n');
  const { out } = await articleMap('check', folder);
  expect(out).toMatch(/notes\.json:3:12 error form found “none”; expected a number/);
});

it('as JSON and as annotations of GitHub', async () => {
  const folder = markedFolder();
  change(folder, 'article.md', 'rights: own', 'rights: mine');
  const { out: json, code } = await articleMap('check', folder, '--json');
  expect(code).toBe(1);
  expect(JSON.parse(json)).toEqual([
    {
      file: `${folder}/article.md`,
      line: 4,
      column: 1,
      level: 'error',
      rule: 'form',
      found: '“mine”',
      expected: '"own" or "licensed" or "quotation"',
      remedy: 'Correct the value.',
      count: 1,
    },
  ]);
  const { out: github } = await articleMap('check', folder, '--format', 'github');
  expect(github).toBe(
    `::error file=${folder}/article.md,line=4,col=1,title=form::found “mine”; expected "own" or "licensed" or "quotation". Correct the value.\n`,
  );
});

it('tells that passages.json is not that of the article', async () => {
  const folder = markedFolder();
  writeFileSync(join(folder, 'passages.json'), '{}');
  const { code, out } = await articleMap('check', folder);
  expect(code).toBe(0);
  expect(out).toMatch(/passages\.json:1:1 warning passages-differ /);
  expect(readFileSync(join(folder, 'passages.json'), 'utf8')).toBe('{}');
});

it('a folder that there is not is a fault of the use, told by the path that was given', async () => {
  const { code, out, err } = await articleMap('check', 'my-storry');
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(/^my-storry: found no such folder; expected a story’s folder/);
  expect((await articleMap('build', 'README.md')).code).toBe(2);
});

it('a form that there is not is a fault of the use', async () => {
  const { code, err } = await articleMap('check', TINY, '--format', 'xml');
  expect(code).toBe(2);
  expect(err).toMatch(/Allowed choices are text, json, github/);
});
