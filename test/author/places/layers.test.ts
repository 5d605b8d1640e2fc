import { expect, it } from 'vitest';
import { layersOf } from '../../../author/src/places/layers.ts';
import type { PlaceRow } from '../../../author/src/places/place-row.ts';
import { square } from '../../stories/small-story.ts';

const country = (id: string, west: number, role: PlaceRow['role'] = 'subject'): PlaceRow => ({
  id,
  spot: { line: 1, column: 1 },
  geometry: square([west, 0, west + 1, 1]),
  role,
  properties: {
    name: { en: id.toUpperCase() },
    kind: 'country',
    precision: 'generalised',
    sources: [{ title: 'A source' }],
  },
});
const layers = (...places: PlaceRow[]) => layersOf(places, ['en'], new Map()).layers;

it('coloured areas are a layer each, and neighbours have other colours', () => {
  const [one, two, three] = layers(country('one', 0), country('two', 1), country('three', 5));
  expect([one, two, three].map((layer) => [layer?.file, layer?.title.en])).toEqual([
    ['area-one.geojson', 'ONE'],
    ['area-two.geojson', 'TWO'],
    ['area-three.geojson', 'THREE'],
  ]);
  expect(three?.paint).toEqual(one?.paint);
  expect(two?.paint).not.toEqual(one?.paint);
});

it('the area that is named most often comes first', () => {
  const often = new Map([
    ['one', { words: ['One'], times: 1 }],
    ['two', { words: ['Two'], times: 4 }],
  ]);
  const { layers: listed } = layersOf([country('one', 0), country('two', 1)], ['en'], often);
  expect(listed.map(({ id }) => id)).toEqual(['area-two', 'area-one']);
});

it('many share a layer by their colour', () => {
  const many = Array.from({ length: 25 }, (_, index) => country(`n${index}`, 3 * index));
  expect(layers(...many).map(({ file, title }) => [file, title.en])).toEqual([
    ['areas-1.geojson', 'N0, N1, N2 …'],
  ]);
});

it('what is around the story has no colour of its own, and is drawn first', () => {
  const [around, subject] = layers(country('one', 0), country('two', 1, 'around'));
  expect([around?.file, around?.role, around?.paint]).toEqual(['areas-around.geojson', 'around', undefined]);
  expect(subject?.file).toBe('area-one.geojson');
});
