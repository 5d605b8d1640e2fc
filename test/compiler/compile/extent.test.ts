import { expect, it } from 'vitest';
import { boxAround } from '../../../src/compiler/compile/extent.ts';

it('takes more points than a call takes arguments', () => {
  const coordinates = Array.from({ length: 200_000 }, (_, index) => [index / 10_000, 1]);
  expect(boxAround({ type: 'MultiPoint', coordinates })).toEqual([0, 1, 19.9999, 1]);
});
