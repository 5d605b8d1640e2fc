import { expect, test } from 'vitest';
import { loadGazetteer } from '../../../author/src/gazetteer/load-gazetteer.ts';
import { placeShape } from '../../../author/src/new/places/place-shape.ts';
import type { StoryPlace } from '../../../author/src/new/places/story-place.ts';
import { storyBasemap } from '../../../author/src/new/story-basemap.ts';
import type { Basemap } from '../../../src/story/story.ts';
import { finding } from './finding.ts';

test('areas have the vertices of the basemap, also where that is coarser to keep within its bytes', async () => {
  const gazetteer = await loadGazetteer(console.warn);
  const found = finding({ name: 'Indonesia', kind: 'country', country: 'ID', lng: 120, lat: -5 });
  const shape = placeShape(found, gazetteer);
  if (!shape) throw new Error('Indonesia has no shape.');
  const place: StoryPlace = {
    ...shape,
    id: 'indonesia',
    name: 'Indonesia',
    finding: found,
    mentions: [found],
    role: 'subject',
  };
  const { places, files } = storyBasemap([place], 'en', gazetteer);
  const { land } = JSON.parse(files.get('basemap.json') ?? '') as Basemap;
  const known = new Set(land.coordinates.flat(2).map(String));
  const { geometry } = places[0] ?? place;
  if (geometry.type !== 'MultiPolygon') throw new Error(`Indonesia is a ${geometry.type}.`);
  const vertices = geometry.coordinates.flat(2).map(String);
  // Its own are those of borders on land.
  expect(vertices.filter((vertex) => known.has(vertex)).length / vertices.length).toBeGreaterThan(0.9);
});
