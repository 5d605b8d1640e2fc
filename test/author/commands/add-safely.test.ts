import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it, vi } from 'vitest';
import { articleMap } from '../article-map.ts';
import { PLACES } from '../basemap/places.ts';
import { markedFolder } from './marked-folder.ts';

// Packed it takes ten seconds; what matters here is what is written.
vi.mock('../../../author/src/gazetteer/load-gazetteer.ts', () => ({ loadGazetteer: async () => PLACES }));

let folder: string;
beforeEach(() => {
  folder = markedFolder();
});
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const write = (file: string, content: string) => writeFileSync(join(folder, file), content);
/** All of the folder, by path. */
const contents = () =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\./.test(file))
      .map((file) => [file, read(file)]),
  );
const LINE = '{"type":"LineString","coordinates":[[7.5,47.7],[7.56,48]]}';
const line = () => {
  write('line.geojson', LINE);
  return join(folder, 'line.geojson');
};
const csv = (content: string) => {
  write('towns.csv', content);
  return join(folder, 'towns.csv');
};

async function refused(args: readonly string[], code: number, told: RegExp) {
  const before = contents();
  const done = await articleMap('add', args[0] ?? '', folder, ...args.slice(1));
  expect([done.code, done.err]).toEqual([code, expect.stringMatching(told)]);
  expect(contents()).toEqual(before);
}

it.each(['../../outside', 'New Quay', 'con', '*'])('takes no id that is no id, by name: %s', async (id) => {
  await refused(
    ['Switzerland', '--as', id],
    2,
    /^--as: found “.*”; expected small letters, digits and hyphens/,
  );
  expect(existsSync(join(folder, '../outside.geojson'))).toBe(false);
});

it('takes no faulty table for an empty one: its own fault is told', async () => {
  write('places.csv', read('places.csv').replace(/^id,name/, 'id,nane'));
  mkdirSync(join(folder, 'shapes'), { recursive: true });
  write('shapes/switzerland.geojson', LINE);
  await refused(
    ['Switzerland'],
    1,
    /^places\.csv:1:\d+: found the unknown column “nane”; expected perhaps “name”/,
  );
  await refused([line(), '--own', '--as', 'canal'], 1, /^places\.csv:1:\d+: found the unknown column “nane”/);
});

it('tells a row whose id is none, before a mark leads to it', async () => {
  write('places.csv', `${read('places.csv')}../x,Mannheim,city,8.4,49.4,\n`);
  await refused(['Mannheim'], 1, /^places\.csv:\d+:1: found “\.\.\/x”; expected a kebab-case id/);
});

it('replaces no shape that is there', async () => {
  mkdirSync(join(folder, 'shapes'), { recursive: true });
  write('shapes/switzerland.geojson', LINE.replace('48', '49'));
  await refused(
    ['Switzerland'],
    2,
    /shapes\/switzerland\.geojson: found a file that is there already.* --as/,
  );
  write('shapes/canal.geojson', LINE.replace('48', '49'));
  await refused(
    [line(), '--own', '--as', 'canal'],
    2,
    /shapes\/canal\.geojson: found a file that is there already/,
  );
});

it('knows the places whose ids are made of their names, and those of own layers', async () => {
  write('places.csv', 'name,also,kind,lng,lat\nBasel,Bâle;Basilea,city,7.59,47.56\n');
  write('article.md', `${read('article.md').split('# The')[0]}# The\n\nBasel slept. Bâle slept.\n`);
  const { code, out } = await articleMap('add', 'Bâle', folder);
  expect([code, out]).toEqual([0, expect.stringMatching(/id basel\. It was in /)]);
  expect(read('article.md')).toContain('Basel slept. [Bâle](#basel) slept.');
  await articleMap('add', 'Basel', folder);
  expect(read('article.md')).toContain('[Basel](#basel) slept.');
  expect(read('places.csv').match(/Basel/g)).toHaveLength(1);

  write('story.json', '{"layers":[{"id":"own","title":{"en":"Own"},"file":"own.geojson","role":"subject"}]}');
  const properties = {
    name: { en: 'Old Canal' },
    mentions: ['Old Canal'],
    kind: 'canal',
    precision: 'schematic',
    rank: 1,
    sources: [{ title: 'A map' }],
  };
  write(
    'own.geojson',
    JSON.stringify({
      type: 'FeatureCollection',
      features: [{ type: 'Feature', id: 'canal', properties, geometry: JSON.parse(LINE) }],
    }),
  );
  await refused([line(), '--own', '--as', 'canal'], 2, /found a place with the id “canal” already/);
});

it('gives two places of one name in a table an id each, and refuses one id twice', async () => {
  const { code } = await articleMap(
    'add',
    csv('name,lng,lat\nNeuf,7.5,47.5\nNeuf,7.6,47.6\nКиїв,30.5,50.4\n'),
    folder,
    '--own',
  );
  expect(code).toBe(0);
  expect(read('places.csv')).toMatch(/^neuf,Neuf,.*^neuf-2,Neuf,.*^place,Київ/ms);
  await refused(
    [csv('id,name,lng,lat\nnew,New,7.5,47.5\nnew,New Town,7.6,47.6\n'), '--own'],
    2,
    /towns\.csv: found the id “new” twice; expected one of its own for each place/,
  );
  await refused(
    [csv('id,name,kind,lng,lat\nnew,New,rivr,7.5,47.5\n'), '--own'],
    2,
    /towns\.csv, column kind: found “rivr”; expected one for a point: /,
  );
});

it('leaves byte-order mark and line ends of the table as they are', async () => {
  write('places.csv', `\uFEFF${read('places.csv').replaceAll('\n', '\r\n')}`);
  const before = read('places.csv');
  expect((await articleMap('add', csv('name,lng,lat\nNeuf,7.5,47.5\n'), folder, '--own')).code).toBe(0);
  const after = read('places.csv');
  expect(after).toMatch(/^\uFEFFid,name/);
  expect(after.replaceAll('\r\n', '')).not.toContain('\n');
  const header = /^.*/;
  expect(after.replace(header, '')).toContain(before.replace(header, ''));
});

it('a row that is added has nothing of the rows that say what empty cells mean', async () => {
  write(
    'places.csv',
    'id,name,kind,lng,lat,shape,licence,source,precision,layer\nbasel,Basel,city,7.59,47.56,,,,,\n' +
      '*,,,,,,CC BY 4.0,"Somebody,\nelse",surveyed,Towns\nkehl,Kehl,city,7.8,48.6,,,,,\n',
  );
  await articleMap('add', csv('name,lng,lat\nNeuf,7.5,47.5\n'), folder, '--own');
  expect(read('places.csv')).toMatch(
    /^basel.*\nneuf,Neuf,place,7\.5,47\.5,,,the editors,,\n\*,,,,,,CC BY 4\.0,"Somebody,\nelse",surveyed,Towns\nkehl,.*\n$/m,
  );
});
