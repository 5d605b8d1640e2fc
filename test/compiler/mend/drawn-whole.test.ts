import { expect, test } from 'vitest';
import { boxAround } from '../../../src/compiler/compile/extent.ts';
import { isDrawnWhole, mendShape } from '../../../src/compiler/mend/mend-shape.ts';
import type { StoryGeometry } from '../../../src/compiler/read/folder.ts';

const square = (west: number, south: number, east: number, north: number) => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];
const FLAT = [
  [60, 60],
  [61, 60],
  [60, 60],
];

test.each<[string, boolean, StoryGeometry]>([
  ['a point', true, { type: 'Point', coordinates: [7, 47] }],
  [
    'a line',
    true,
    {
      type: 'LineString',
      coordinates: [
        [7, 47],
        [8, 48],
      ],
    },
  ],
  ['an area', true, { type: 'Polygon', coordinates: [square(7, 47, 8, 48)] }],
  [
    'an area that touches itself',
    true,
    {
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [1, 1],
          [2, 0],
          [2, 2],
          [1, 1],
          [0, 2],
          [0, 0],
        ],
      ],
    },
  ],
  [
    'a flat ring beside an area',
    false,
    { type: 'MultiPolygon', coordinates: [[square(7, 47, 8, 48)], [FLAT]] },
  ],
  [
    'a line that jumps over 180°',
    false,
    {
      type: 'LineString',
      coordinates: [
        [179, 0],
        [-179, 1],
      ],
    },
  ],
  ['an area that goes on past 180°', false, { type: 'Polygon', coordinates: [square(170, 0, 190, 10)] }],
  ['an area that reaches the pole', false, { type: 'Polygon', coordinates: [square(0, 80, 10, 90)] }],
  ['a point beyond the limit of the map', false, { type: 'Point', coordinates: [0, 89] }],
])('%s is drawn whole: %s, and its box is then that of the mended shape', (_, isWhole, geometry) => {
  expect(isDrawnWhole(geometry)).toBe(isWhole);
  const mended = mendShape(geometry).geometry;
  if (isWhole && mended) expect(boxAround(geometry)).toEqual(boxAround(mended));
  else expect(mended).not.toEqual(geometry);
});
