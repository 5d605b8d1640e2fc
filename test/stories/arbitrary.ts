import fc from 'fast-check';
import { fingerprint } from '../../src/compiler/article/fingerprint.ts';
import { KIND_ROWS, KINDS } from '../../src/story/kinds.ts';
import { PRECISIONS } from '../../src/story/place.ts';
import { areas, BBOX, lines, shape } from './arbitrary-shapes.ts';
import type { Files } from './tiny.ts';

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
const id = fc.stringMatching(/^[a-z]{1,8}(-[a-z0-9]{1,4})?$/);
const source = fc.record({
  title: text,
  url: fc.constantFrom('https://example.org/a', 'http://example.org/b'),
});

const feature = fc.record({
  id,
  /** Which of the shapes, so that features share some: borders that are the same, vertex by vertex. */
  shape: fc.nat(9),
  layer: fc.nat(9),
  name: text,
  /** Which of the kinds that are drawn with its shape. */
  kind: fc.nat(9),
  precision: fc.constantFrom(...PRECISIONS),
  rank: fc.integer({ min: 1, max: 5 }),
  source,
  disputed: fc.option(fc.record({ note: text, source }), { nil: undefined }),
});

const WORDS = ['gulls', 'river', 'stone', 'harbour', 'الخليج', 'ördög', 'oil', 'spring', 'is', 'of'];
const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 });

const passage = fc.record({
  paragraph: fc.nat(9),
  first: fc.nat(9),
  count: fc.integer({ min: 1, max: 3 }),
  features: fc.uniqueArray(fc.nat(9), { minLength: 1, maxLength: 3 }),
  mentions: fc.array(fc.tuple(fc.nat(9), fc.nat(20)), { maxLength: 4 }),
  time: fc.constantFrom(undefined, '2017', '1980/1988', '2017-07-23'),
});

const parts = fc.record({
  title: text,
  /** The article's; only in a story in English are things named in it. */
  language: fc.constantFrom('en', 'ar'),
  layers: fc.uniqueArray(id, { minLength: 1, maxLength: 3 }),
  shapes: fc.array(shape, { minLength: 1, maxLength: 5 }),
  features: fc.uniqueArray(feature, { minLength: 1, maxLength: 6, selector: ({ id }) => id }),
  article: fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
  passages: fc.array(passage, { maxLength: 5 }),
  notes: fc.array(fc.record({ text, on: fc.option(fc.nat(9)), source }), { maxLength: 3 }),
  land: areas,
  borders: lines,
  basemapNames: fc.array(text, { maxLength: 2 }),
});

type Parts = typeof parts extends fc.Arbitrary<infer P> ? P : never;

/** The files of a story's folder, arbitrary but of the form that the build accepts. */
export const storyFiles: fc.Arbitrary<Files> = parts.map(filesOf);

function filesOf(story: Parts): Files {
  const paragraphs = numbered(story.article);
  const files: Files = {
    'story.json': manifestOf(story),
    'basemap.json': {
      land: story.land,
      lakes: { type: 'MultiPolygon', coordinates: [] },
      borders: story.borders,
      disputedBorders: { type: 'MultiLineString', coordinates: [] },
      divisions: { type: 'MultiLineString', coordinates: [] },
      names: story.basemapNames.map((name) => ({ name, kind: 'city', at: [1.23456, 2], rank: 1 })),
    },
    'passages.json': collectionOf(
      story.passages.map((one, index) => passageOf(one, index, paragraphs, story)),
    ),
    'notes.json': collectionOf(
      story.notes.map((note, index) => ({
        id: `note-${index}`,
        type: 'Annotation',
        motivation: 'commenting',
        body: { type: 'TextualBody', value: note.text, format: 'text/plain', language: 'en' },
        target: note.on === null ? [] : [at(story.features, note.on).id],
        sources: [note.source],
      })),
    ),
    'fingerprint.json': fingerprint(paragraphs.map((sentences) => sentences.join(' ')).join('\n\n')),
  };
  for (const [index, layer] of story.layers.entries())
    files[`${layer}.geojson`] = {
      type: 'FeatureCollection',
      features: story.features
        .filter(({ layer }) => layer % story.layers.length === index)
        .map(({ id, shape, kind, layer: _, name, source, disputed, ...properties }) => {
          const geometry = at(story.shapes, shape);
          const kinds = KINDS.filter((one) => KIND_ROWS[one].geometries.includes(geometry.type));
          return {
            type: 'Feature',
            id,
            properties: {
              ...properties,
              kind: at(kinds, kind),
              name: story.language === 'en' ? { ar: 'بحر', en: name } : { ar: name },
              mentions: [],
              sources: [source],
              ...(disputed && { disputed }),
            },
            geometry,
          };
        }),
    };
  return files;
}

/** Sentences that are all different, as each ends in a number of its own. */
function numbered(article: Parts['article']): string[][] {
  let number = 0;
  return article.map((paragraph) => paragraph.map((words) => `Then ${words.join(' ')} ${number++}.`));
}

function passageOf(one: Parts['passages'][number], index: number, paragraphs: string[][], story: Parts) {
  const paragraph = one.paragraph % paragraphs.length;
  const sentences = at(paragraphs, paragraph);
  const first = one.first % sentences.length;
  const exact = sentences.slice(first, first + one.count).join(' ');
  const before = [...paragraphs.slice(0, paragraph), sentences.slice(0, first)].map((parts) =>
    parts.join(' '),
  );
  const start = before.join('\n').length + (first > 0 ? 1 : 0);
  const features = [...new Set(one.features.map((feature) => at(story.features, feature).id))];
  const words = [...exact.matchAll(/\S+/g)];
  return {
    id: `passage-${index}`,
    type: 'Annotation',
    motivation: 'identifying',
    body: features.map((source) => ({ type: 'SpecificResource', purpose: 'identifying', source })),
    target: {
      source: 'https://example.org/',
      paragraph: paragraph + 1,
      ...(one.time !== undefined && { time: one.time }),
      selector: [
        {
          type: 'TextQuoteSelector',
          exact,
          prefix: '',
          suffix: '',
          refinedBy: one.mentions.map(([feature, word]) => {
            const match = at(words, word);
            return {
              type: 'TextQuoteSelector',
              exact: exact.slice(match.index),
              prefix: exact.slice(0, match.index),
              feature: at(features, feature),
            };
          }),
        },
        { type: 'TextPositionSelector', start, end: start + exact.length },
      ],
    },
  };
}

function manifestOf({ title, language, layers }: Parts) {
  return {
    title,
    author: 'A. Nobody',
    publication: { name: 'The Oster Gazette', url: 'https://example.org/' },
    url: 'https://example.org/',
    published: '2020',
    updated: '2020-05-01',
    corrections: [],
    rights: 'own',
    quoteLimit: { share: 1, reason: 'Invented.' },
    language,
    languages: ['ar'],
    alt: 'A map.',
    introduction: 'A story.',
    bbox: BBOX,
    frames: { wide: BBOX, tall: BBOX },
    layers: layers.map((layer) => ({
      id: layer,
      title: { [language]: layer },
      file: `${layer}.geojson`,
      role: 'subject',
    })),
  };
}

function collectionOf(items: object[]) {
  const first = { id: 'page', type: 'AnnotationPage', startIndex: 0, items };
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'all',
    type: 'AnnotationCollection',
    label: 'All',
    total: items.length,
    first,
  };
}

/** The entry at an index that is counted round and round. */
function at<T>(list: readonly T[], index: number): T {
  return list[index % list.length] as T;
}
