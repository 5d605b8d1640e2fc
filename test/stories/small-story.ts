import type { Kind } from '../../src/story/kinds.ts';
import type { Passage } from '../../src/story/passage.ts';
import type { Bbox, Place, Position } from '../../src/story/place.ts';
import { makeStory, type Story } from '../../src/story/story.ts';

const EMPTY_LINES: GeoJSON.MultiLineString = { type: 'MultiLineString', coordinates: [] };

/** A square ring, anticlockwise, in degrees. */
export function square([west, south, east, north]: Bbox): GeoJSON.Polygon {
  return {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  };
}

export function place(
  id: string,
  kind: Kind,
  geometry: GeoJSON.Geometry,
  bbox: Bbox,
  more: Partial<Place> = {},
): Place {
  const at: Position = [(bbox[0] + bbox[2]) / 2, (bbox[1] + bbox[3]) / 2];
  return {
    id,
    kind,
    geometry,
    bbox,
    at,
    layer: 'all',
    name: { en: id },
    mentions: [],
    precision: 'generalised',
    rank: 1,
    sources: [{ title: 'Survey', url: 'https://example.org/' }],
    ...more,
  };
}

/** Land 0–10° E and N with a smaller region, a river through it, a town on the river, and a far power. */
export function smallStory(passages: readonly Passage[] = []): Story {
  const places = [
    place('land', 'country', square([0, 0, 10, 10]), [0, 0, 10, 10], { area: 100 }),
    place('region', 'region', square([4, 4, 8, 8]), [4, 4, 8, 8], { area: 16 }),
    place(
      'river',
      'river',
      {
        type: 'LineString',
        coordinates: [
          [5, 1],
          [5, 9],
        ],
      },
      [5, 1, 5, 9],
    ),
    place('town', 'city', { type: 'Point', coordinates: [5, 5] }, [5, 5, 5, 5], { layer: 'towns' }),
    place(
      'far',
      'country',
      {
        type: 'MultiPolygon',
        coordinates: [square([-120, 30, -70, 50]).coordinates, square([170, 50, 179, 55]).coordinates],
      },
      [-120, 30, 179, 55],
      { at: [-95, 40], area: 2000 },
    ),
  ];
  return makeStory({
    about: {
      title: 'A story',
      author: 'A. Nobody',
      publication: { name: 'The Gazette', url: 'https://example.org/' },
      url: 'https://example.org/story/',
      published: '2020',
      updated: '2020',
      corrections: [],
      rights: 'own',
      quoteLimit: { share: 1, reason: 'Written for it.' },
      language: 'en',
      languages: ['en'],
      alt: 'A map.',
      introduction: 'A story.',
      bbox: [-180, -85, 180, 85],
      frames: { wide: [0, 0, 10, 10], tall: [0, 0, 10, 10] },
    },
    layers: [
      { id: 'all', title: { en: 'All' }, file: 'all.geojson', role: 'subject' },
      { id: 'towns', title: { en: 'Towns' }, file: 'towns.geojson', role: 'around' },
    ],
    places: new Map(places.map((p) => [p.id, p])),
    basemap: {
      land: { type: 'MultiPolygon', coordinates: [square([0, 0, 10, 10]).coordinates] },
      lakes: { type: 'MultiPolygon', coordinates: [] },
      borders: EMPTY_LINES,
      disputedBorders: EMPTY_LINES,
      divisions: EMPTY_LINES,
      names: [],
    },
    passages,
    notes: [],
  });
}

export function passage(id: string, features: readonly string[]): Passage {
  return { id, paragraph: 1, exact: 'A.', prefix: '', suffix: '', start: 0, features, mentions: [] };
}
