import { area } from '@turf/turf';
import { expect, it } from 'vitest';
import { boxAround } from '../../../src/compiler/compile/extent.ts';
import { measure } from '../../../src/compiler/compile/measure.ts';
import { mendShape } from '../../../src/compiler/mend/mend-shape.ts';
import type { StoryGeometry } from '../../../src/compiler/read/folder.ts';
import { box } from './ring.ts';

const polygon = (...coordinates: number[][][]): StoryGeometry => ({ type: 'Polygon', coordinates });
const mended = (geometry: StoryGeometry) => mendShape(geometry).geometry as StoryGeometry;
/** Both halves of an island that RFC 7946 §3.1.9 has cut. */
const cut: StoryGeometry = {
  type: 'MultiPolygon',
  coordinates: [[box(178, -19, 180, -15)], [box(-180, -19, -179, -15)]],
};

it('leaves a sound shape as it is, the very same', () => {
  const hole = [
    [0, 0],
    [1, 2],
    [2, 1],
    [0, 0],
  ];
  for (const sound of [polygon(box(0, 0, 3, 3)), polygon(box(0, 0, 3, 3), hole), cut]) {
    const { geometry, mends, crossings } = mendShape(sound);
    expect(geometry).toBe(sound);
    expect([mends.size, crossings.size]).toEqual([0, 0]);
  }
});

it('takes a ring that touches itself, in a vertex or on an edge', () => {
  const vertex = [
    [0, 0],
    [2, 2],
    [4, 0],
    [4, 4],
    [2, 2],
    [0, 4],
    [0, 0],
  ];
  const edge = [
    [0, 0],
    [4, 0],
    [4, 4],
    [2, 0],
    [0, 4],
    [0, 0],
  ];
  for (const ring of [vertex.toReversed(), edge]) expect(mendShape(polygon(ring)).crossings.size).toBe(0);
});

it('drops flat rings beside others', () => {
  const line = [
    [5, 5],
    [6, 6],
    [7, 7],
    [5, 5],
  ];
  const { geometry, mends } = mendShape({
    type: 'MultiPolygon',
    coordinates: [[box(0, 0, 3, 3), line], [line]],
  });
  expect(geometry).toEqual({ type: 'MultiPolygon', coordinates: [[box(0, 0, 3, 3)]] });
  expect([...mends]).toEqual(['flat']);
});

it('mends a ring that crosses itself by less than a thousandth of the area, and no other', () => {
  /** A square whose last corner has a loop of a size. */
  const looped = (size: number) => [
    [0, 0],
    [4, 0],
    [4, 4],
    [size, 4],
    [-size, 4 - size],
    [-size, 4],
    [0, 4 - size],
    [0, 0],
  ];
  const small = mendShape(polygon(looped(0.02)));
  expect([...small.mends]).toEqual(['crossing']);
  expect(small.crossings.size).toBe(0);
  const again = mendShape(small.geometry as StoryGeometry);
  expect(again.mends.size).toBe(0);
  expect(area(small.geometry as StoryGeometry) / area(polygon(box(0, 0, 4, 4)))).toBeCloseTo(1, 3);
  expect(mendShape(polygon(looped(1))).crossings.size).toBe(1);
});

it.each([
  [
    'jumps from 180° to -180°',
    polygon([
      [178, -19],
      [-179, -19],
      [-179, -15],
      [178, -15],
      [178, -19],
    ]),
  ],
  ['goes on past 180°', polygon(box(178, -19, 181, -15))],
  ['goes on past -180°', polygon(box(-182, -19, -179, -15))],
])('cuts at 180° a shape that %s, and measures it as one', (_how, across) => {
  const { geometry, mends } = mendShape(across);
  expect([...mends]).toEqual(['meridian']);
  const [west, east] = [measure(geometry as StoryGeometry), measure(cut)];
  expect(west.area).toBeCloseTo(east.area ?? 0, 3);
  for (const { bbox, at } of [west, east]) {
    expect(bbox).toEqual([178, -19, -179, -15]);
    expect(at[0]).toBeCloseTo(179.5, 1);
  }
});

it('cuts a line at 180° and measures it as one', () => {
  const line: StoryGeometry = {
    type: 'LineString',
    coordinates: [
      [170, 10],
      [-175, 10],
    ],
  };
  const geometry = mended(line);
  expect(geometry).toEqual({
    type: 'MultiLineString',
    coordinates: [
      [
        [170, 10],
        [180, 10],
      ],
      [
        [-180, 10],
        [-175, 10],
      ],
    ],
  });
  const { at, bbox, length } = measure(geometry);
  expect(bbox).toEqual([170, 10, -175, 10]);
  expect(at[0]).toBeCloseTo(177.5, 1);
  expect(length).toBeCloseTo(1641, -1);
});

it('takes in the pole within a ring around it', () => {
  const coast = Array.from({ length: 37 }, (_, index) => [
    ((index * 10 + 180) % 360) - 180,
    -70 - (index % 2),
  ]);
  const { geometry, mends } = mendShape(polygon(coast));
  expect([...mends].sort()).toEqual(['meridian']);
  expect(boxAround(geometry as StoryGeometry)).toEqual([-180, -85, 180, -70]);
});

it('clips at the end of Web Mercator, and tells of what is wholly beyond', () => {
  const { geometry, mends } = mendShape(polygon(box(0, 80, 10, 90)));
  expect([...mends]).toEqual(['limit']);
  const lats = (geometry as GeoJSON.Polygon).coordinates.flat().map(([, lat = 0]) => lat);
  expect(Math.max(...lats)).toBeCloseTo(85.0511, 4);
  expect(mendShape(polygon(box(0, 86, 10, 90))).geometry).toBeUndefined();
  expect(mendShape({ type: 'Point', coordinates: [0, 89] }).geometry).toBeUndefined();
});

it('leaves a box around the whole world as it is', () => {
  const world = polygon(box(-180, -60, 180, 80));
  expect(mended(world)).toBe(world);
});
