import { expect, test } from 'vitest';
import type { Files } from '../../stories/tiny.ts';
import { refusal } from '../refusal.ts';

const source = { title: 'Vell in figures', url: 'https://vell.example/' };
const first = (files: Files, layer: string) => files[layer].features[0];
const sized = (layer: string, value: number, unit: string) => (files: Files) => {
  first(files, layer).properties.size = { value, unit, source };
};
const drawnLength = 174.6;

test('a size of the order of what is drawn is taken', async () => {
  expect(
    await refusal((files) => {
      const line = files['lines.geojson'].features[1];
      line.properties.precision = 'generalised';
      line.properties.size = { value: 3 * drawnLength, unit: 'km', source };
    }),
  ).toEqual([]);
});

test('a length of an area, and an area of a line, are refused', async () => {
  expect(await refusal(sized('islands.geojson', 10, 'km'))).toEqual([
    'islands.geojson#/features/0/properties/size/unit: found a size in km of a MultiPolygon; expected "km2". Give the area, in square kilometres.',
  ]);
  expect(await refusal(sized('lines.geojson', 10, 'km2'))).toEqual([
    'lines.geojson#/features/0/properties/size/unit: found a size in km2 of a LineString; expected "km". Give the length of the line, in kilometres.',
  ]);
});

test('a size of another order than what is drawn is refused, and both are named', async () => {
  const [line, ...more] = await refusal((files) => {
    const pipe = files['lines.geojson'].features[1];
    pipe.properties.precision = 'generalised';
    pipe.properties.size = { value: 1000 * drawnLength, unit: 'km', source };
  });
  expect(more).toEqual([]);
  expect(line).toBe(
    'lines.geojson#/features/1/properties/size/value: found 174600 km, where the shape measures 170 km; expected less than 10 times as much, and more than a 10th. Correct the figure, which is in km, or the shape.',
  );
});

test('a size needs its source, a known unit and a figure above 0', async () => {
  const lines = await refusal((files) => {
    first(files, 'islands.geojson').properties.size = { value: 0, unit: 'mi2' };
  });
  const at = 'islands.geojson#/features/0/properties/size';
  expect(lines.map((line) => line.split(': ')[0]).sort()).toEqual([
    `${at}/source`,
    `${at}/unit`,
    `${at}/value`,
  ]);
});

test('an arrow stands on lines alone', async () => {
  expect(
    await refusal((files) => {
      first(files, 'lines.geojson').properties.arrow = 'end';
    }),
  ).toEqual([]);
  expect(
    await refusal((files) => {
      first(files, 'islands.geojson').properties.arrow = 'end';
    }),
  ).toEqual([
    'islands.geojson#/features/0/properties/arrow: found an arrow on a MultiPolygon; expected an arrow on a LineString or MultiLineString alone. Take "arrow" out, or draw the feature as a line.',
  ]);
});

test('a note that is to stand with a passage that there is not is refused', async () => {
  expect(
    await refusal((files) => {
      files['notes.json'].first.items[0].passages = ['the-pip'];
    }),
  ).toEqual([
    'notes.json#/first/items/0/passages/0: found the unknown passage “the-pip”; expected perhaps “the-pipe”. Correct the id, or take it out.',
  ]);
});
