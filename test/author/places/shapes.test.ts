import { expect, it } from 'vitest';
import { shapeNamed } from '../../../author/src/places/shapes.ts';

const line = (...coordinates: unknown[]) => ({ type: 'LineString', coordinates });
const feature = (id: string, geometry: object) => ({ type: 'Feature', id, properties: null, geometry });
const A = line([0, 0], [1, 1]);
const B = line([2, 2], [3, 3]);
const FILES: Record<string, unknown> = {
  'a.geojson': A,
  'two.geojson': { type: 'FeatureCollection', features: [feature('a', A), feature('b', B)] },
  'mixed.geojson': { type: 'GeometryCollection', geometries: [A, { type: 'Point', coordinates: [0, 0] }] },
  'empty.geojson': { type: 'FeatureCollection', features: [] },
  'broken.geojson': line('here', 'there'),
  'none.geojson': null,
};
const named = (name: string) => shapeNamed(name, (file) => FILES[file]);

it('is a file’s one shape, all its parts, or one of its features', () => {
  expect(named('a')).toEqual(A);
  expect(named('a.geojson')).toEqual(A);
  expect(named('two#b')).toEqual(B);
  expect(named('two')).toEqual({ type: 'MultiLineString', coordinates: [A.coordinates, B.coordinates] });
});

it.each([
  ['nothing', /no file shapes\/nothing\.geojson/],
  ['two#c', /no shape in shapes\/two\.geojson with the id “c”/],
  ['mixed', /points, lines and areas together/],
  ['empty', /no shape in/],
  ['broken', /positions in shapes\/broken\.geojson that are none/],
  ['none', /what is no JSON/],
  ['../a', /“\.\.\/a”/],
])('%s is a fault', (name, told) => {
  const made = named(name);
  expect('found' in made && made.found).toMatch(told);
});
