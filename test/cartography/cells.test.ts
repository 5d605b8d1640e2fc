import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlap } from '../../src/cartography/boxes.ts';
import { Cells } from '../../src/cartography/cells.ts';
import type { Box } from '../../src/cartography/label.ts';

const box = fc
  .tuple(fc.integer({ min: -80, max: 700 }), fc.integer({ min: -80, max: 500 }), fc.nat(200), fc.nat(200))
  .map(([x, y, width, height]): Box => [x, y, x + width, y + height]);

test('what touches a box is found as if all were looked at', () => {
  fc.assert(
    fc.property(fc.array(box, { maxLength: 30 }), box, (boxes, at) => {
      const cells = new Cells<Box>({ width: 600, height: 400 });
      for (const one of boxes) cells.add(one, one);
      expect(cells.some(at, (one) => overlap(one, at))).toBe(boxes.some((one) => overlap(one, at)));
    }),
  );
});

test('what lies far away is not even looked at', () => {
  const cells = new Cells<Box>({ width: 600, height: 400 });
  cells.add([500, 300, 510, 310], [500, 300, 510, 310]);
  expect(cells.some([0, 0, 50, 50], () => true)).toBe(false);
});
