import { expect, test } from 'vitest';
import { makeBasemapSearch } from '../../src/reader/basemap-search.ts';
import { makeSearch } from '../../src/reader/search-index.ts';
import type { Place } from '../../src/story/place.ts';
import { type BasemapName, makeStory } from '../../src/story/story.ts';
import { readerStory } from './reader-fixture.ts';

const uria = readerStory();

function called(...names: string[]) {
  const [sample] = uria.places.values();
  const places = names.map((en): [string, Place] => [
    en,
    { ...(sample as Place), id: en, name: { en }, otherNames: [], mentions: [] },
  ]);
  return makeStory({ ...uria, places: new Map(places) });
}

const onMap = (name: string, kind: BasemapName['kind'] = 'city', rank = 3): BasemapName => ({
  name,
  kind,
  at: [0, 0],
  rank,
});

test.each([
  ["Ta'if", 'taif', 'Ta’if', 'Taʼif', 'ta`if', "TA'IF"],
  ['Ma’rib', 'marib', "ma'rib", 'Maʾrib', 'rib'],
  ['Côte d’Ivoire', 'ivoire', 'divoire', "cote d'ivoire"],
  ['Shatt al-Arab', 'shatt al arab', 'shatt alarab', 'al-arab', 'arab'],
  ['Æthel', 'aethel', 'Æthel'],
  ['Tromsø', 'tromso', 'tromsoe', 'Tromsø'],
  ['Köln', 'koln', 'koeln', 'köln'],
  ['Weißensee', 'weissensee'],
  ['Þingvellir', 'thingvellir'],
  ['Łódź', 'lodz'],
  ['Đakovo', 'dakovo', 'djakovo'],
  ['Iğdır', 'igdir', 'IĞDIR'],
  ['Gəncə', 'gence', 'ganca'],
  ['Århus', 'arhus', 'aarhus'],
  ['U.S.A.', 'usa', 'u.s.a.', 'USA', 'u. s. a.', 'us'],
  ['USA', 'U.S.A.', 'u.s.a'],
  ['U. A. E.', 'uae', 'U.A.E.'],
  ['St. Louis', 'st louis', 'st. louis'],
  ['新疆维吾尔自治区', '维吾尔', '新疆', '自治区'],
  ['東京タワー', 'タワー', '京タ'],
  ['กรุงเทพมหานคร', 'มหานคร'],
])('“%s” is found by what people type', (name, ...queries) => {
  const search = makeSearch(called(name, 'Elsewhere'), 'en');
  for (const query of queries)
    expect([query, search(query, 8).first.map(({ place }) => place.id)]).toEqual([query, [name]]);
});

test('what is typed without its apostrophe or full stops is the whole name, and comes first', () => {
  const search = makeSearch(called('Taif Street', "Ta'if", 'U.S.A. Street', 'U.S.A.'), 'en');
  expect(search('taif', 8).first[0]?.place.id).toBe("Ta'if");
  expect(search('usa', 1)).toMatchObject({ count: 2, first: [{ place: { id: 'U.S.A.' } }] });
});

test('another place is not found', () => {
  const search = makeSearch(called("Ta'if", '新疆维吾尔自治区'), 'en');
  for (const query of ['tif', '维尔', '吾维', "'", '.'])
    expect([query, search(query, 8).count]).toEqual([query, 0]);
});

test('names on the map below the story are found alike, by any word; two letters are not enough', () => {
  const search = makeBasemapSearch({
    ...called('Uria'),
    basemap: {
      ...uria.basemap,
      names: [onMap('Deir ez-Zor'), onMap("Ta'if"), onMap('Básra', 'division', 2), onMap('中国')],
    },
  });
  const names = (query: string) => search(query).map(({ name }) => name);
  expect(names('taif')).toEqual(["Ta'if"]);
  expect(names(' basra ')).toEqual(['Básra']);
  expect(names('bas')).toEqual(['Básra']);
  expect(names('zor')).toEqual(['Deir ez-Zor']);
  expect(names('deir ezzor')).toEqual(['Deir ez-Zor']);
  expect(names('中国')).toEqual(['中国']);
  for (const query of ['ba', 'basrah', '', ' ', 'uria']) expect([query, names(query)]).toEqual([query, []]);
});

test('a name that a place of the story has is not found below it, and one that stands there twice once', () => {
  const names = [
    onMap('Uria'),
    onMap('Kerman', 'division', 4),
    onMap('Kerman', 'city', 4),
    onMap('Kermanshah', 'city', 2),
  ];
  const search = makeBasemapSearch({ ...called('Uria'), basemap: { ...uria.basemap, names } });
  expect(search('uria')).toEqual([]);
  expect(search('ker').map(({ name, kind }) => [name, kind])).toEqual([
    ['Kermanshah', 'city'],
    ['Kerman', 'city'],
  ]);
});
