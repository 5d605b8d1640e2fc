import { ENGLISH } from '../../src/locale/english.ts';
import type { Manifest } from '../../src/story/manifest.ts';
import type { WholePassage } from '../../src/story/passage.ts';
import type { Place } from '../../src/story/place.ts';
import { makeStory } from '../../src/story/story.ts';

const empty = { type: 'MultiPolygon', coordinates: [] } satisfies GeoJSON.MultiPolygon;
const none = { type: 'MultiLineString', coordinates: [] } satisfies GeoJSON.MultiLineString;
const source = { title: 'Atlas <of> nowhere', url: 'https://atlas.example/', licence: 'CC0' };

function place(id: string, properties: Partial<Place>): Place {
  return {
    id,
    layer: 'land',
    name: { en: id },
    mentions: [],
    kind: 'country',
    precision: 'generalised',
    rank: 1,
    sources: [source],
    at: [0, 0],
    bbox: [-1, -1, 1, 1],
    geometry: { type: 'Polygon', coordinates: [] },
    ...properties,
  };
}

const places = [
  place('uria', {
    name: { en: 'Uria', ar: 'أوريا', fa: 'اوریا', de: 'Urien' },
    localLanguages: ['ar', 'fa'],
    otherNames: [{ value: 'Old Uria', lang: 'en' }],
    mentions: ['Uria', 'Urians'],
    area: 435_244,
    disputed: { note: 'Its north is claimed by others.', source },
  }),
  place('kerke', {
    name: { en: 'Kerke', ar: 'كركي', ckb: 'کەرکێ' },
    layer: 'towns',
    kind: 'city',
    mentions: ['Kerke'],
  }),
  place('kerke-line', {
    name: { en: 'Kerke line' },
    layer: 'line',
    kind: 'pipeline',
    precision: 'schematic',
    length: 812.4,
    mentions: ['Kerke line'],
    geometry: { type: 'LineString', coordinates: [] },
  }),
  place('mute', { name: { en: 'Müte' }, layer: 'towns', kind: 'city', rank: 4 }),
];

function passage(
  id: string,
  exact: string,
  mentions: Record<string, string>,
  more: Partial<WholePassage> = {},
): WholePassage {
  const found = Object.entries(mentions).map(([feature, words]) => {
    const start = exact.indexOf(words);
    return { feature, start, end: start + words.length };
  });
  return {
    id,
    exact,
    mentions: found,
    features: Object.keys(mentions),
    paragraph: 1,
    prefix: '',
    suffix: '',
    start: 0,
    ...more,
  };
}

export const EXACT = [
  'The Urians  built the Kerke line & “loved” it <b>dearly</b>.',
  'Uria is large.',
  'In Kerke it rained, said both.',
] as const;

const about: Omit<Manifest, 'layers'> = {
  title: 'Of <Uria>',
  author: 'A. Writer',
  publication: { name: 'The Paper', url: 'https://paper.example/' },
  url: 'https://paper.example/uria?a=1&b=2',
  published: '2017-08',
  updated: '2020-01-02',
  corrections: [{ date: '2020-01-02', text: 'Kerke was misplaced.' }],
  rights: 'quotation',
  quoteLimit: { share: 0.25, reason: 'It is enough.' },
  language: 'en',
  languages: ['en', 'ar'],
  alt: 'A map.',
  introduction: 'What this is.',
  bbox: [-10, -10, 10, 10],
  frames: { wide: [-10, -10, 10, 10], tall: [-10, -10, 10, 10] },
};

/** A small story of invented places, with all that the reader can show. */
export function readerStory(change: Partial<typeof about> = {}) {
  return makeStory({
    about: { ...about, ...change },
    layers: [
      { id: 'land', title: { en: 'Uria' }, file: 'land.geojson', role: 'subject' },
      { id: 'line', title: { en: 'Kerke line' }, file: 'line.geojson', role: 'subject' },
      { id: 'towns', title: { en: 'Towns' }, file: 'towns.geojson', role: 'around' },
    ],
    places: new Map(places.map((each) => [each.id, each])),
    basemap: { land: empty, lakes: empty, borders: none, disputedBorders: none, divisions: none, names: [] },
    passages: [
      passage(
        'one',
        EXACT[0],
        { uria: 'Urians', kerke: 'Kerke', 'kerke-line': 'Kerke line' },
        { time: '1980/1988' },
      ),
      passage('two', EXACT[1], { uria: 'Uria' }, { paragraph: 2 }),
      passage('three', EXACT[2], { kerke: 'Kerke' }, { paragraph: 7, features: ['kerke', 'uria'] }),
    ],
    notes: [
      { id: 'n1', text: 'All is invented.', language: 'en', features: [], sources: [source] },
      { id: 'n2', text: 'A line on paper.', language: 'en', features: ['kerke-line'], sources: [source] },
    ],
  });
}

/** What a reader in English has of a story beside its places: nothing hidden, no text on its way. */
export const READER_STATE = {
  locale: ENGLISH,
  hidden: new Set<string>(),
  actions: { choose() {}, point() {}, show() {}, step() {}, look() {} },
  lang: 'en',
  theme: 'light',
  base: 'https://maps.example/s/',
  links: 'open',
  headingLevel: 2,
  textOf: () => 'coming' as const,
} as const;
