import { fingerprint } from '../../src/compiler/article/fingerprint.ts';
import type { Kind } from '../../src/story/kinds.ts';
import { EMPTY_BASEMAP } from '../../src/story/story.ts';
import { square } from './small-story.ts';
import type { Files } from './tiny.ts';

type Point = readonly [lng: number, lat: number];
/** A place by its kind: name, shape, and its rank where that is not 2. */
type Row = readonly [kind: Kind, name: string, geometry: GeoJSON.Geometry, rank?: number];

/** A hill-like swing, the same each time, so that no line is a ruler's. */
const swing = (at: number, seed: number) =>
  0.6 * Math.sin(5.1 * at + seed) + 0.4 * Math.sin(11.7 * at + 2 * seed);

/** A line that wanders from one point to another. */
function way([x, y]: Point, [toX, toY]: Point, bend = 0.12, seed = 1): GeoJSON.LineString {
  const steps = 24;
  const coordinates = Array.from({ length: steps + 1 }, (_, i) => {
    const at = i / steps;
    const off = bend * swing(at * 2, seed) * Math.sin(Math.PI * at);
    return [x + (toX - x) * at - off * (toY - y), y + (toY - y) * at + off * (toX - x)];
  });
  return { type: 'LineString', coordinates };
}

/** A rounded area around a point. */
function blob([x, y]: Point, [across, down]: Point, seed = 1): GeoJSON.Polygon {
  const ring = Array.from({ length: 48 }, (_, i): GeoJSON.Position => {
    const turn = (i / 48) * 2 * Math.PI;
    const reach = 1 + 0.14 * swing(Math.cos(turn), seed) + 0.1 * swing(Math.sin(turn), 3 * seed);
    return [x + across * reach * Math.cos(turn), y + down * reach * Math.sin(turn)];
  });
  return { type: 'Polygon', coordinates: [[...ring, ring[0] as GeoJSON.Position]] };
}

const dot = (lng: number, lat: number): GeoJSON.Point => ({ type: 'Point', coordinates: [lng, lat] });

const AREAS: readonly Row[] = [
  ['country', 'Ostland', blob([12.6, 47.9], [2.4, 1.9], 2), 1],
  ['region', 'Upper March', blob([11.3, 48.9], [0.55, 0.42], 4)],
  ['disputed-area', 'The Corner', blob([10.9, 46.7], [0.45, 0.35], 1)],
  ['mountains', 'Grey Hills', blob([13.1, 48.9], [0.95, 0.4], 3)],
  ['desert', 'Sand Sea', blob([12.2, 46.7], [0.7, 0.35], 5)],
  ['park', 'Elm Forest', blob([14.1, 48], [0.4, 0.35], 6)],
  ['district', 'East Ward', blob([12.8, 47.55], [0.32, 0.22], 7)],
  ['building', 'Old Mill', square([12.95, 46.98, 13.07, 47.06])],
  ['lake', 'Long Water', blob([11, 47.9], [0.3, 0.18], 8)],
  ['island', 'Gull Island', blob([16.3, 46.5], [0.5, 0.3], 3)],
  ['sea', 'South Sea', dot(15.6, 45.4), 1],
  ['gulf', 'Gulf of Vell', dot(15.9, 47.4)],
  ['strait', 'Strait of Orm', dot(16.6, 48.2)],
  ['place', 'The Green', blob([12, 48.15], [0.2, 0.14], 9)],
];

const LINES: readonly Row[] = [
  ['river', 'Ness', way([12.2, 49.4], [14.2, 46.6], 0.16, 2)],
  ['canal', 'New Cut', way([11.3, 47.9], [12.9, 48.15], 0.06, 3)],
  ['road', 'North Road', way([10.6, 48.3], [12.7, 49.6], 0.1, 4)],
  ['railway', 'Coast Railway', way([11.1, 46.2], [14.4, 47.4], 0.1, 5)],
  ['street', 'Mill Street', way([11.7, 47.6], [12.5, 47.35], 0.05, 6)],
  ['bridge', 'High Bridge', way([13.55, 47.6], [13.85, 47.68], 0, 1)],
  ['border', 'The Pale', way([10.4, 47.35], [12.2, 47.1], 0.1, 7)],
  ['front-line', 'The Line of May', way([13.2, 49.9], [14.8, 48.5], 0.12, 8)],
  ['route', 'The Crossing', way([14.5, 46.9], [17.5, 46], 0.14, 9)],
  ['pipeline', 'Oil Pipe', way([10.3, 49.6], [10.9, 48.1], 0.08, 2)],
  ['place', 'The Dyke', way([14.4, 48.9], [14.95, 47.9], 0.08, 3)],
];

const POINTS: readonly Row[] = [
  ['city', 'Oster', dot(14, 47.15), 1],
  ['site', 'Tower', dot(13.3, 46.25)],
  ['peak', 'Mount Grey', dot(13.5, 49.05)],
  ['village', 'Ash', dot(11.2, 48.45)],
  ['camp', 'Camp Elm', dot(12.75, 48.35)],
  ['port', 'Port Ness', dot(14.25, 46.5)],
  ['airport', 'Oster Field', dot(12.9, 46.35)],
  ['incident', 'The Raid', dot(13.75, 48.45)],
  ['place', 'Stone', dot(12.35, 48.6)],
];

/** The kinds of lines once more, as what stands around a story. */
const AROUND: readonly Row[] = LINES.map(([kind, name], i) => [
  kind,
  `Old ${name.replace('The ', '')}`,
  way([15.3, 49.75 - 0.15 * i], [17.3, 49.65 - 0.15 * i], 0.03, i),
]);

const LAYERS = [
  ['areas', 'Areas', 'subject', AREAS],
  ['lines', 'Lines', 'subject', LINES],
  ['points', 'Dots', 'subject', POINTS],
  ['old-lines', 'Old lines', 'around', AROUND],
] as const;

const WORDS = [...AREAS, ...LINES, ...POINTS].map(([, name]) => name).join(', ');
const ARTICLE = `They saw all of it: ${WORDS}.`;

/** The files of a made-up story that has every kind, by name; it calls an incident an attack. */
export function everyKindFolder(): Files {
  const box = [10, 44.5, 18, 50.2];
  return {
    'story.json': {
      title: 'Every kind',
      author: 'A. Nobody',
      publication: { name: 'The Oster Gazette', url: 'https://example.org/' },
      url: 'https://example.org/kinds/',
      published: '2020-04-01',
      updated: '2020-05-01',
      rights: 'own',
      quoteLimit: { share: 1, reason: 'The article was written for this story.' },
      language: 'en',
      languages: ['en'],
      alt: 'A made-up coast with a place of every kind.',
      introduction: 'A made-up coast with a place of every kind.',
      bbox: box,
      frames: { wide: [10, 45.6, 17.6, 49.9], tall: [10, 45.4, 15.2, 49.9] },
      kinds: { incident: { name: { en: 'Attack' } } },
      layers: LAYERS.map(([id, title, role]) => ({ id, title: { en: title }, file: `${id}.geojson`, role })),
    },
    ...Object.fromEntries(
      LAYERS.map(([id, , , rows]) => [
        `${id}.geojson`,
        { type: 'FeatureCollection', features: rows.map((row) => featureOf(row, id)) },
      ]),
    ),
    'basemap.json': {
      ...EMPTY_BASEMAP,
      land: {
        type: 'MultiPolygon',
        coordinates: [
          blob([11, 48.4], [3.9, 3.4], 2).coordinates,
          blob([16.3, 46.5], [0.5, 0.3], 3).coordinates,
          square([15.1, 47.9, 17.5, 50]).coordinates,
        ],
      },
    },
    'passages.json': collection([passage()]),
    'notes.json': collection([]),
    'fingerprint.json': fingerprint(ARTICLE),
  };
}

const idOf = (kind: Kind, layer: string) => `${layer}-${kind}`;

function featureOf([kind, name, geometry, rank = 2]: Row, layer: string) {
  return {
    type: 'Feature',
    id: idOf(kind, layer),
    geometry,
    properties: {
      name: { en: name },
      mentions: [name],
      kind,
      precision: 'generalised',
      rank,
      sources: [{ title: 'Made up', url: 'https://example.org/' }],
    },
  };
}

function passage() {
  const named = LAYERS.slice(0, 3).flatMap(([layer, , , rows]) =>
    rows.map(([kind, name]) => ({ id: idOf(kind, layer), name })),
  );
  return {
    id: 'p-all',
    type: 'Annotation',
    motivation: 'identifying',
    body: named.map(({ id }) => ({ type: 'SpecificResource', purpose: 'identifying', source: id })),
    target: {
      source: 'https://example.org/kinds/',
      paragraph: 1,
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: ARTICLE,
          prefix: '',
          suffix: '',
          refinedBy: named.map(({ id, name }) => ({
            type: 'TextQuoteSelector',
            exact: name,
            prefix: ARTICLE.slice(0, ARTICLE.indexOf(`${name}`)),
            feature: id,
          })),
        },
        { type: 'TextPositionSelector', start: 0, end: ARTICLE.length },
      ],
    },
  };
}

function collection(items: readonly object[]) {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'https://example.org/kinds/collection',
    type: 'AnnotationCollection',
    label: 'Every kind',
    total: items.length,
    first: { id: 'https://example.org/kinds/page', type: 'AnnotationPage', startIndex: 0, items },
  };
}
