import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { beforeEach, expect, it } from 'vitest';
import { terminalAsker } from '../../../author/src/new/questions/terminal-asker.ts';
import { articleMapAsking } from '../article-map.ts';
import { scriptedAsker } from '../new/questions/scripted-asker.ts';
import { typing } from '../new/questions/typing.ts';
import { markedFolder } from './marked-folder.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = markedFolder();
  file = join(folder, 'canal.geojson');
  writeFileSync(file, '{"type":"LineString","coordinates":[[7.5,47.7],[7.56,48]]}');
});
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const lastRow = () => read('places.csv').trim().split('\n').at(-1);
const add = (ask: ReturnType<typeof scriptedAsker>, ...options: string[]) =>
  articleMapAsking(ask, 'add', file, folder, '--as', 'canal', ...options);

it('asks whose a file’s shapes are, how far they can be trusted, and by what licence', async () => {
  const ask = scriptedAsker('s', '1', 'ODbL 1.0', 'OpenStreetMap');
  expect((await add(ask)).code).toBe(0);
  expect(ask.asked).toEqual([
    expect.stringMatching(/^Whose shapes are in .*canal\.geojson\? o: I drew .*; s: somebody else’s$/),
    expect.stringMatching(/^How far can they be trusted\? 0: surveyed.*; 1: generalised.*; 2: schematic/),
    'Under which licence? (as CC BY 4.0)',
    'Who made them?',
  ]);
  expect(read('places.csv')).toMatch(/^id,.*,precision,source,licence$/m);
  expect(lastRow()).toBe('canal,canal,place,,,canal,generalised,OpenStreetMap,ODbL 1.0');
});

it('of what one drew oneself it asks for no licence; and for nothing that is said', async () => {
  const ask = scriptedAsker('o', '2');
  await add(ask);
  expect(lastRow()).toBe('canal,canal,place,,,canal,schematic,drawn by the editors');
  const said = ['--licence', 'CC0', '--source', 'Somebody', '--precision', 'surveyed', '--name', 'Canal'];
  const silent = scriptedAsker();
  expect((await articleMapAsking(silent, 'add', file, folder, '--as', 'other', ...said)).code).toBe(0);
  expect(silent.asked).toEqual([]);
});

it.each([
  [['s', '1', ''], /nothing says by what licence/],
  [['s', '1', 'CC0', ''], /nothing says who made its shapes/],
])('without an answer nothing is written: %j', async (answers, told) => {
  const before = read('places.csv');
  const { code, err } = await add(scriptedAsker(...answers));
  expect([code, err]).toEqual([2, expect.stringMatching(told)]);
  expect(read('places.csv')).toBe(before);
});

it('what is saved while it asks is kept', async () => {
  const ask = scriptedAsker('o', '2');
  const { key } = ask;
  const saving = {
    ...ask,
    key: ((question, answers) => {
      writeFileSync(join(folder, 'article.md'), `${read('article.md')}\nAt noon the canal was shut.\n`);
      return key(question, answers);
    }) as typeof key,
  };
  const { out } = await add(saving);
  expect(out).toMatch(/marked 2 times/);
  expect(read('article.md').match(/At noon the \[canal\]\(#canal\) was shut\./g)).toHaveLength(2);
});

it('at a terminal Ctrl+C stops it, and nothing is written', async () => {
  const before = read('places.csv');
  const input = new PassThrough();
  const output = new PassThrough();
  output.on('data', (data) => {
    // Once it listens.
    if (String(data).includes('Whose shapes')) setImmediate(() => input.write('\u0003'));
  });
  const { code, err } = await articleMapAsking(
    terminalAsker(input, output),
    'add',
    file,
    folder,
    '--as',
    'canal',
  );
  expect([code, err]).toEqual([2, expect.stringMatching(/^Stopped: nothing was written\./)]);
  expect(read('places.csv')).toBe(before);
});

it.each([
  ['o', /schematic: a mere diagram\n.*Press 0, 1 or 2; Enter is 2\./, ',schematic,drawn by the editors'],
  ['s', /◇ {2}How far can they be trusted\?\n│ {2}generalised: /, undefined],
])('at a terminal Enter is what is taken where nothing says the precision: %s', async (whose, told, row) => {
  const { asker, shown } = typing('\r', whose);
  await articleMapAsking(asker, 'add', file, folder, '--as', 'canal');
  expect(shown()).toContain('▲  Whose shapes are in');
  expect(shown()).toMatch(/somebody else’s\n.*Press o or s\.\n/);
  expect(shown()).toMatch(told);
  if (row !== undefined) expect(lastRow()).toMatch(new RegExp(`${row}$`));
});
