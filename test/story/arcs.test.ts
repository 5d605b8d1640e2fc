import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countVertices, decodeArc, encodeArc, isEncodedArc } from '../../src/story/arcs.ts';

it('writes numbers as source maps do', () => {
  // The source map specification's own examples of VLQ: 0 A, 1 C, -1 D, 16 gB, 123 2H, 123456789 qxmvrH.
  expect(
    encodeArc([
      [0, 1],
      [-1, 17],
      [122, 123456806],
    ]),
  ).toBe('ACDgB2HqxmvrH');
});

it('is read back as differences', () => {
  const axis = fc.integer({ min: -360_000, max: 360_000 });
  fc.assert(
    fc.property(fc.array(fc.tuple(axis, axis), { minLength: 2 }), (arc) => {
      const text = encodeArc(arc);
      expect(isEncodedArc(text)).toBe(true);
      expect(countVertices(text)).toBe(arc.length);
      let [x, y] = [0, 0];
      const read = decodeArc(text).map(([dx, dy]) => {
        [x, y] = [x + dx, y + dy];
        return [x, y];
      });
      expect(read).toEqual(arc);
    }),
  );
});

it.each(['', 'AA', 'AAA', 'AAAg', 'AA AA', 'AAAAA'])('does not take %j for an arc', (text) => {
  expect(isEncodedArc(text)).toBe(false);
});
