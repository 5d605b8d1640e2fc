import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { articleMap, articleMapAsking } from '../article-map.ts';
import { scriptedAsker } from '../new/questions/scripted-asker.ts';

const ARTICLE = `---
author: A. Writer
url: https://example.org/road/
published: 2025-03-14
language: en
rights: own
ignoredNames: [Gran Colombia]
---

# The road

The pier in [Necoclí](#necocli) smells of diesel. Near [Turbo](#turbo) the road stops, and at [Yaviza](#yaviza) it starts
again, in the Darién. When Panama and Colombia were both part of Gran Colombia, there was none. The Atrato floods. They
found it below La Palma, and off the Guna Yala coast; in [Panama City](#panama-city) there is a laboratory. He was from
Springfield.
`;
const PLACES = `id,name,also,kind,lng,lat,shape
necocli,Necoclí,,city,-76.7893,8.4263,
turbo,Turbo,,city,-76.7282,8.0926,
yaviza,Yaviza,,village,-77.6928,8.1584,
panama-city,Panama City,Panamá,city,-79.5197,8.9936,
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'article-map-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'article.md'), ARTICLE);
  writeFileSync(join(folder, 'places.csv'), PLACES);
  // With it no basemap is tried out to find how coarse shapes are to be.
  writeFileSync(join(folder, 'basemap.json'), '{"made":{"frames":[[-80,7,-76,9.5]],"coarser":1}}');
});
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const rows = () => read('places.csv').trim().split('\n').slice(5);
const file = (name: string, content: string) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

it.each([
  [['La Palma'], /^La Palma \(town, Darién, PA\): id la-palma\. /, /^la-palma,La Palma,,village,-78\.1/],
  [['Darién'], /^Darién \(region, PA\): id darien\. /, /^darien,Darién,,region,,,darien,/],
  [['Panama'], /^Panama \(country\): id panama\. .*marked once/, /^panama,Panama,,country,,,panama,/],
  [['Panamá', '--type', 'country'], /\(country\): id panama\. /, /^panama,/],
  [['Atrato'], /^Atrato \(river\): id atrato\. .*marked once/, /^atrato,Atrato,,river,,,atrato,/],
  [['Guna Yala'], /^Guna Yala \(region, PA\): id guna-yala\. /, /^guna-yala,Guna Yala,,region,,,guna-yala,/],
] as const)('add %j takes the place that lies among the story’s', async (args, told, row) => {
  const { code, out } = await articleMap('add', args[0], folder, ...args.slice(1));
  expect([code, out]).toEqual([0, expect.stringMatching(told)]);
  expect(rows()).toEqual([expect.stringMatching(row)]);
});

it('marks the words of a place that is in the story, and no other place’s', async () => {
  const { out } = await articleMap('add', 'Panamá', folder, '--type', 'town');
  expect(out).toMatch(/^Panamá \(town, PA\): id panama-city\. It was in /);
  expect(rows()).toEqual([]);
});

it('marks no part of a name that the facts ignore', async () => {
  const { out } = await articleMap('add', 'Colombia', folder);
  expect(out).toMatch(/^Colombia \(country\).*marked once/);
  expect(read('article.md')).toContain('[Colombia](#colombia) were both part of Gran Colombia,');
});

it('marks no part of the name of another place', async () => {
  writeFileSync(join(folder, 'article.md'), `${ARTICLE}\nShe left New Mexico for Mexico, and Mexico City.\n`);
  await articleMap('add', 'Mexico', folder);
  expect(read('article.md')).toContain('She left New Mexico for [Mexico](#mexico), and Mexico City.');
});

it('asks where nothing says which of several places is meant', async () => {
  const none = await articleMapAsking(scriptedAsker('n'), 'add', 'Springfield', folder);
  expect([none.code, none.err]).toEqual([2, expect.stringMatching(/add springfield\.geojson/)]);
  expect(rows()).toEqual([]);
  const ask = scriptedAsker('2');
  const { code, out } = await articleMapAsking(ask, 'add', 'Springfield', folder);
  expect(ask.asked).toEqual([
    expect.stringMatching(
      /^Nothing says which “Springfield” is meant\. Which is it\? 1: town, Missouri, US; 2: town, .*; n: none of these$/,
    ),
  ]);
  const second = / 2: (town, .*?);/.exec(ask.asked[0] ?? '')?.[1];
  expect([code, out]).toEqual([0, expect.stringMatching(`^Springfield \\(${second}\\): id springfield\\.`)]);
  expect(out).not.toContain('Nothing says');
  expect(rows()).toHaveLength(1);
});

it('with --yes it asks nothing, takes the largest, and says so', async () => {
  const silent = scriptedAsker();
  const { code, out } = await articleMapAsking(silent, 'add', 'Springfield', folder, '--yes');
  expect([code, silent.asked]).toEqual([0, []]);
  expect(out).toMatch(
    /^Springfield \(town, Missouri, US\).*\nNothing says which “Springfield” is meant, and none lies where the story’s places do: the largest is taken\./s,
  );
});

it('of a table it leaves out what is there, tells it, and adds the others', async () => {
  const towns = file(
    'towns.csv',
    'name,lng,lat\nTurbo,-76.7,8.1\nCapurganá,-77.347,8.634\nSapzurro,-77.36,8.66\n',
  );
  const { code, out } = await articleMap('add', towns, folder, '--own', '--kind', 'village');
  expect(code).toBe(0);
  expect(rows().map((row) => row.split(',')[0])).toEqual(['capurgana', 'sapzurro']);
  expect(rows()[0]).toContain(',village,');
  expect(out).toMatch(/^Turbo: left out, as there is a place with the id turbo already\. .*column “id”\.$/m);
  const again = await articleMap('add', towns, folder, '--own');
  expect([again.code, again.err]).toEqual([
    2,
    expect.stringMatching(
      /found no place that .* does not have already, by the ids turbo, capurgana, sapzurro\./,
    ),
  ]);
});

it('says what kind is drawn where nothing says one', async () => {
  const towns = file(
    'towns.csv',
    'name,lng,lat,kind\nCapurganá,-77.347,8.634,\nSapzurro,-77.36,8.66,village\n',
  );
  const { out } = await articleMap('add', towns, folder, '--own');
  expect(out).toMatch(/^Nothing says what kind Capurganá is: drawn as “place”\. .*--kind/m);
});

it('of a file that names nothing it says what to pass, and how words are marked', async () => {
  const line = file('route.geojson', '{"type":"LineString","coordinates":[[-77.3,8.6],[-77.5,8.3]]}');
  const { code, err } = await articleMap('add', line, folder, '--own');
  expect([code, err]).toEqual([
    2,
    `${line}: found no name in it; expected one, of which an id is made. Pass --as ID, as --as migration-route, and --name "What it is called".\n`,
  ]);
  const { out } = await articleMap('add', line, folder, '--own', '--as', 'path', '--kind', 'route');
  expect(out).toMatch(/marked nothing, .*mark that by hand: \[its words\]\(#path\)/);
  expect(existsSync(join(folder, 'shapes/path.geojson'))).toBe(true);
});
