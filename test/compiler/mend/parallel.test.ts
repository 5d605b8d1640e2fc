import { expect, it } from 'vitest';
import { hasSoundRings } from '../../../src/compiler/check/rings.ts';
import { measure } from '../../../src/compiler/compile/measure.ts';
import { mendShape } from '../../../src/compiler/mend/mend-shape.ts';
import type { StoryGeometry } from '../../../src/compiler/read/folder.ts';

it('takes a parallel around a pole as an area, and a line to and fro over 180° as none', () => {
  const circle: StoryGeometry = {
    type: 'Polygon',
    coordinates: [
      [
        [-120, 66.56],
        [0, 66.56],
        [120, 66.56],
        [-120, 66.56],
      ],
    ],
  };
  expect(hasSoundRings(circle)).toBe(true);
  expect(measure(mendShape(circle).geometry as StoryGeometry).bbox).toEqual([-180, 66.56, 180, 85]);
  const flat = [
    [179, 0],
    [-179, 0],
    [-178, 0],
    [179, 0],
  ];
  expect(hasSoundRings({ type: 'Polygon', coordinates: [flat] })).toBe(false);
});
