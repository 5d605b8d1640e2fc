import { expect, test } from 'vitest';
import { boxText, readBox } from '../../src/element/box.ts';

test.each([
  [[38.12345678, 29.98765432, 51.5, 40], '38.123,29.988,51.5,40'],
  [[44.39123456, 35.45123456, 44.41, 35.48], '44.391235,35.451235,44.41,35.48'],
] as const)('a box is written as exactly as its size needs: %j', (box, text) => {
  expect(boxText(box)).toBe(text);
  const read = readBox(text) ?? [];
  const narrower = Math.min(box[2] - box[0], box[3] - box[1]);
  for (const [i, degrees] of box.entries())
    expect(Math.abs(degrees - (read[i] ?? Number.NaN))).toBeLessThan(narrower / 2000);
});
