import type { Kind } from '../../src/story/kinds.ts';
import type { Layer } from '../../src/story/manifest.ts';
import type { Mention, Passage } from '../../src/story/passage.ts';
import type { Bbox, Place, Position } from '../../src/story/place.ts';
import { type About, type Basemap, EMPTY_BASEMAP, makeStory, type Story } from '../../src/story/story.ts';

/** How many there are of each. */
export interface Scale {
  readonly features: number;
  readonly passages: number;
}

const SOURCES = Array.from({ length: 12 }, (_, i) => ({
  title: `Survey of the ${i + 1}th quarter`,
  url: `https://example.org/survey/${i + 1}`,
}));

const LAYERS: readonly Layer[] = [
  layer('provinces', 'Provinces', 'subject'),
  layer('rivers', 'Rivers', 'subject'),
  layer('works', 'Works', 'subject'),
  layer('towns', 'Towns', 'around'),
  layer('posts', 'Posts', 'around'),
];

/** Shares of the features, by layer in the order above. The rest are posts. */
const SHARES = [0.02, 0.03, 0.1, 0.6] as const;
const KINDS: readonly Kind[] = ['region', 'river', 'site', 'city', 'site'];

const SYLLABLES =
  'ba co dar el fen gor hil is ju kar lo mun nor os pel qua ri sun ta ur vel wy xan yor zi'.split(' ');
const WORDS =
  'the of and a harbour road winter council treaty grain bridge soldiers market river border letters had was built crossed sold under against after before many few old new toward from with its their people'.split(
    ' ',
  );

/** A story that nobody wrote, the same each time: places over the whole world, and passages that speak of some. */
export function madeUpStory({ features, passages }: Scale): Story {
  const random = seeded(7);
  const places = new Map(
    Array.from({ length: features }, (_, i) => placeAt(i / features, i, random)).map((place) => [
      place.id,
      place,
    ]),
  );
  return makeStory({
    about: ABOUT,
    layers: LAYERS,
    places,
    basemap: basemapOf(random),
    passages: passagesOf([...places.values()], passages, random),
    notes: [],
  });
}

const ABOUT: About = {
  title: 'A survey of everything',
  author: 'A. Nobody',
  publication: { name: 'The Oster Gazette', url: 'https://example.org/' },
  url: 'https://example.org/everything/',
  published: '2020-04-01',
  updated: '2020-05-01',
  corrections: [],
  rights: 'own',
  quoteLimit: { share: 1, reason: 'The article was made for this story.' },
  language: 'en',
  languages: ['en'],
  alt: 'A map of the world with all places of the survey.',
  introduction: 'The places of an article that nobody wrote.',
  bbox: [-180, -85, 180, 85],
  frames: { wide: [-120, -55, 150, 70], tall: [-60, -55, 90, 70] },
};

function layer(id: string, title: string, role: Layer['role']): Layer {
  return { id, title: { en: title }, file: `${id}.geojson`, role };
}

/** Mulberry32 (T. Ettinger, public domain): numbers from 0 up to 1, the same for the same seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Random = () => number;

function one<T>(random: Random, from: readonly T[]): T {
  return from[Math.floor(random() * from.length)] as T;
}

function placeAt(share: number, index: number, random: Random): Place {
  let upTo = 0;
  const found = SHARES.findIndex((part) => {
    upTo += part;
    return share < upTo;
  });
  const at = found < 0 ? SHARES.length : found;
  const middle: Position = [random() * 340 - 170, random() * 120 - 55];
  const geometry = shapeOf(at, middle, random);
  const name = nameOf(random, index);
  return {
    id: `${LAYERS[at]?.id}-${index}`,
    layer: LAYERS[at]?.id ?? '',
    kind: KINDS[at] ?? 'site',
    name: { en: name },
    mentions: [name],
    precision: 'generalised',
    rank: rankOf(random()),
    sources: [one(random, SOURCES)],
    at: middle,
    bbox: boxOf(geometry),
    geometry,
    ...(geometry.type === 'Polygon' && { area: Math.round(random() * 9000 + 1000) }),
    ...(geometry.type === 'LineString' && { length: Math.round(random() * 900 + 100) }),
  };
}

/** Few of the first ranks, most of the last. */
function rankOf(share: number): number {
  return [0.002, 0.012, 0.08, 0.35, 1].findIndex((upTo) => share < upTo) + 1;
}

/** Words that are told apart by the index, so that each names one place. */
function nameOf(random: Random, index: number): string {
  let word = one(random, SYLLABLES);
  for (let rest = index; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    word += SYLLABLES[rest % SYLLABLES.length];
  return word[0]?.toUpperCase() + word.slice(1);
}

function shapeOf(layerAt: number, [lng, lat]: Position, random: Random): GeoJSON.Geometry {
  if (layerAt === 0) return { type: 'Polygon', coordinates: [ring([lng, lat], 1.5, 24, random)] };
  if (layerAt !== 1) return { type: 'Point', coordinates: [lng, lat] };
  const coordinates = [[lng, lat]];
  for (let step = 1; step < 16; step++)
    coordinates.push([lng + step * 0.2, lat + Math.sin(step / 3) * 0.4 + random() * 0.2]);
  return { type: 'LineString', coordinates };
}

/** A wobbly ring, anticlockwise, of some degrees of radius. */
function ring([lng, lat]: Position, radius: number, vertices: number, random: Random): GeoJSON.Position[] {
  const made = Array.from({ length: vertices }, (_, i): GeoJSON.Position => {
    const turn = (i / vertices) * 2 * Math.PI;
    const reach = radius * (0.75 + random() * 0.25);
    return [lng + Math.cos(turn) * reach, lat + Math.sin(turn) * reach];
  });
  return [...made, made[0] as GeoJSON.Position];
}

function boxOf(geometry: GeoJSON.Geometry): Bbox {
  const all =
    geometry.type === 'Polygon'
      ? geometry.coordinates.flat()
      : geometry.type === 'LineString'
        ? geometry.coordinates
        : geometry.type === 'Point'
          ? [geometry.coordinates]
          : [];
  const [lngs, lats] = [all.map(([lng = 0]) => lng), all.map(([, lat = 0]) => lat)];
  return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
}

const CONTINENTS: readonly Position[] = [
  [-100, 42],
  [-60, -15],
  [20, 5],
  [15, 48],
  [80, 45],
  [110, 25],
  [135, -25],
];

function basemapOf(random: Random): Basemap {
  return {
    ...EMPTY_BASEMAP,
    land: { type: 'MultiPolygon', coordinates: CONTINENTS.map((at) => [ring(at, 26, 240, random)]) },
  };
}

/** Two sentences each, of some 150 letters, with the names of one to three places. */
function passagesOf(places: readonly Place[], count: number, random: Random): Passage[] {
  let start = 0;
  let before = '';
  return Array.from({ length: count }, (_, index): Passage => {
    const spoken = new Set(Array.from({ length: 1 + Math.floor(random() * 3) }, () => one(random, places)));
    const { exact, mentions } = told([...spoken], random);
    const passage: Passage = {
      id: `p-${index + 1}`,
      paragraph: 1 + Math.floor((index * Math.max(60, count / 12)) / count),
      exact,
      prefix: before.slice(-32),
      suffix: '',
      start,
      features: [...spoken].map(({ id }) => id),
      mentions,
      ...(index % 20 === 0 && { time: String(1900 + (index % 120)) }),
    };
    start += exact.length + 1;
    before = `${exact} `;
    return passage;
  });
}

function told(spoken: readonly Place[], random: Random): { exact: string; mentions: Mention[] } {
  const words = (count: number) => Array.from({ length: count }, () => one(random, WORDS)).join(' ');
  let exact = `It was ${words(4)} in`;
  const mentions: Mention[] = [];
  for (const { id, name } of spoken) {
    const start = exact.length + 1;
    exact = `${exact} ${name.en}`;
    mentions.push({ feature: id, start, end: exact.length });
    exact += ` ${words(5)}`;
  }
  while (exact.length < 140) exact += ` ${words(3)}`;
  return { exact: `${exact}.`, mentions };
}
