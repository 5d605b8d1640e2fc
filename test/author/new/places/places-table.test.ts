import { expect, it } from 'vitest';
import { readPlaces } from '../../../../author/src/folder/read-places.ts';
import { GEONAMES } from '../../../../author/src/natural-earth/credit.ts';
import { placesTable } from '../../../../author/src/new/places/places-table.ts';
import type { StoryPlace } from '../../../../author/src/new/places/story-place.ts';
import { sourceFolderOf } from '../../folder/source-folder-of.ts';
import { finding } from '../finding.ts';

const PLACES: readonly StoryPlace[] = [
  {
    id: 'basel',
    name: 'Basel, the "town"',
    also: 'Basel',
    kind: 'city',
    geometry: { type: 'Point', coordinates: [7.57327, 47.55839] },
    source: GEONAMES,
    precision: 'generalised',
    role: 'subject',
    finding: finding({ name: 'Basel' }),
    mentions: [],
  },
  {
    id: 'rhine',
    name: 'Rhine',
    kind: 'river',
    geometry: {
      type: 'LineString',
      coordinates: [
        [7.6, 47.5],
        [7.7, 48.6],
      ],
    },
    source: { title: 'Natural Earth', url: 'https://www.naturalearthdata.com/', licence: 'public domain' },
    precision: 'surveyed',
    role: 'around',
    finding: finding({ name: 'Rhine' }),
    mentions: [],
  },
];

it('is a table that the build reads as the same places, each with its own source', () => {
  const read = readPlaces(
    sourceFolderOf({
      'places.csv': placesTable(PLACES),
      'shapes/rhine.geojson': JSON.stringify(PLACES[1]?.geometry),
    }),
    'en',
  );
  expect(read?.problems).toEqual([]);
  expect(read?.places).toMatchObject([
    {
      id: 'basel',
      role: 'subject',
      geometry: { type: 'Point', coordinates: [7.5733, 47.5584] },
      properties: {
        name: { en: 'Basel, the "town"' },
        otherNames: [{ value: 'Basel', lang: 'en' }],
        kind: 'city',
        sources: [{ title: '© GeoNames', url: 'https://www.geonames.org/', licence: 'CC BY 4.0' }],
      },
    },
    {
      id: 'rhine',
      role: 'around',
      geometry: PLACES[1]?.geometry,
      properties: {
        kind: 'river',
        precision: 'surveyed',
        sources: [{ title: 'Natural Earth', licence: 'public domain' }],
      },
    },
  ]);
});
