import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { articleMap } from '../article-map.ts';
import { markedFolder } from './marked-folder.ts';

const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');
const article = (folder: string, more: string) =>
  writeFileSync(join(folder, 'article.md'), `${read(folder, 'article.md')}\n${more}\n`);
const lines = (text: string) => text.trim().split('\n');

it('adds a town by its name, marks what names it, and the story can be built', async () => {
  const folder = markedFolder();
  article(folder, 'In Mannheim the slick was thin. Mannheim slept.');
  const { code, out } = await articleMap('add', 'Mannheim', folder);
  expect(code).toBe(0);
  expect(out).toMatch(
    /^Mannheim \(town, .*DE\): id mannheim\. Wrote a row of .*places\.csv; marked 2 times in article\.md\.\n/,
  );
  expect(lines(read(folder, 'places.csv')).at(-1)).toMatch(
    /^mannheim,Mannheim,city,8\.4\d+,49\.\d+,,© GeoNames,https:\/\/www\.geonames\.org\/,CC BY 4\.0$/,
  );
  expect(read(folder, 'article.md')).toContain(
    'In [Mannheim](#mannheim) the slick was thin. [Mannheim](#mannheim) slept.',
  );
  expect((await articleMap('check', folder)).out).not.toMatch(/ error |unmapped|licences/);
});

it('adds a country with its shape; again it marks what is new', async () => {
  const folder = markedFolder();
  article(folder, 'Switzerland paid.');
  await articleMap('add', 'Switzerland', folder);
  expect(read(folder, 'shapes/switzerland.geojson')).toMatch(/"MultiPolygon"/);
  expect(lines(read(folder, 'places.csv')).at(-1)).toMatch(/^switzerland,Switzerland,country,,,switzerland,/);
  article(folder, 'Later Switzerland wrote.');
  const { out } = await articleMap('add', 'Switzerland', folder);
  expect(out).toMatch(/It was in .*; marked once/);
  expect((await articleMap('check', folder)).code).toBe(0);
});

it('of several places of a name it tells the others, and takes the one that is asked for', async () => {
  const folder = markedFolder();
  const { out } = await articleMap('add', 'Paris', folder);
  expect(out).toMatch(/Paris \(town, Île-de-France, FR\).*Other places of the name: .*US.*--country/s);
  await articleMap('add', 'Paris', folder, '--country', 'us', '--as', 'paris-texas');
  expect(lines(read(folder, 'places.csv')).at(-1)).toMatch(/^paris-texas,Paris,city,-9/);
});

it('of several towns of a name in one country it takes the largest, else the one in the region that is asked for', async () => {
  const folder = markedFolder();
  article(folder, 'Oil came by ship from Aktau.');
  const { out } = await articleMap('add', 'Aktau', folder);
  expect(out).toMatch(/^Aktau \(town, Mangystau, KZ\).*Karaganda.*--in/s);
  const other = await articleMap('add', 'Aktau', folder, '--in', 'karaganda', '--as', 'aktau-inland');
  expect(other.out).toMatch(/^Aktau \(town, Karaganda, KZ\)/);
  const none = await articleMap('add', 'Aktau', folder, '--in', 'Bavaria', '--as', 'aktau-none');
  expect(none.code).toBe(2);
  expect(none.err).toMatch(/Mangystau/);
});

it('adds a line by file, by the article’s own spelling, with its licence', async () => {
  const folder = markedFolder();
  article(folder, 'The Grand Canal d’Alsace was shut.');
  const file = join(folder, 'canal.geojson');
  writeFileSync(
    file,
    JSON.stringify({
      type: 'LineString',
      coordinates: [
        [7.5, 47.7],
        [7.56, 48],
      ],
    }),
  );
  const asked = ['add', file, folder, '--as', 'grand-canal', '--kind', 'canal'];
  expect(await articleMap(...asked)).toMatchObject({
    code: 2,
    err: expect.stringMatching(/nothing says by what licence its shapes may be shown\. Pass --licence/),
  });
  expect(existsSync(join(folder, 'shapes/grand-canal.geojson'))).toBe(false);
  const { out } = await articleMap(...asked, '--licence', 'ODbL 1.0', '--source', 'OpenStreetMap');
  expect(out).toMatch(/^Grand Canal: id grand-canal\. Wrote a row .*; marked once/);
  expect(lines(read(folder, 'places.csv')).at(-1)).toBe(
    'grand-canal,Grand Canal,canal,,,grand-canal,OpenStreetMap,ODbL 1.0',
  );
  expect((await articleMap('check', folder)).out).not.toMatch(/ error |licences/);
  expect(await articleMap(...asked, '--own')).toMatchObject({
    code: 2,
    err: expect.stringMatching(/found a place with the id “grand-canal” already/),
  });
});

it.each([
  [['Nowhereville-on-Sea'], /found no place of that name/],
  [['Paris', '--country', 'JP'], /expected one of these, but --country, --type or --in asks/],
  [['rivers.geojson'], /rivers\.geojson: found no such file/],
])('%j is a fault of the use, and nothing is written', async (args, told) => {
  const folder = markedFolder();
  const before = read(folder, 'places.csv');
  const { code, err } = await articleMap('add', args[0] ?? '', folder, ...args.slice(1));
  expect(code).toBe(2);
  expect(err).toMatch(told);
  expect(read(folder, 'places.csv')).toBe(before);
});
