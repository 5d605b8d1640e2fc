import { expect, it } from 'vitest';
import { measure } from '../../../src/compiler/compile/measure.ts';
import { mendShape } from '../../../src/compiler/mend/mend-shape.ts';
import type { StoryGeometry } from '../../../src/compiler/read/folder.ts';

const line = (...coordinates: number[][]): StoryGeometry => ({ type: 'LineString', coordinates });
const mended = (geometry: StoryGeometry) => mendShape(geometry).geometry as StoryGeometry;

it('counts a stretch along 180° once', () => {
  const along = mended(line([170, 0], [180, 0], [-180, 10], [-170, 10]));
  expect(measure(along).length ?? 0).toBeCloseTo(3319, 0);
});

it('cuts a line that is written with both its positions on 180°', () => {
  expect(mended(line([170, 0], [180, 0], [-180, 0], [-170, 0]))).toMatchObject({
    coordinates: [
      [
        [170, 0],
        [180, 0],
      ],
      [
        [-180, 0],
        [-170, 0],
      ],
    ],
  });
});
