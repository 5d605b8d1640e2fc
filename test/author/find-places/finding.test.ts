import { expect, it } from 'vitest';
import { isClear } from '../../../author/src/find-places/finding.ts';
import { finding } from '../new/finding.ts';

const clear = (confidence: number, ...others: number[]) =>
  isClear({
    confidence,
    alternatives: others.map((other) => ({ ...finding({ name: 'Poti' }), confidence: other })),
  });

it('is clear which place a name means where one is likely, or far likelier than the next', () => {
  expect([clear(0.6, 0.3), clear(0.498, 0.09), clear(0.2)]).toEqual([true, true, true]);
  expect([clear(0.187, 0.182), clear(0.4, 0.1, 0.3)]).toEqual([false, false]);
});
