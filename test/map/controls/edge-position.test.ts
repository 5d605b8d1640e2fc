import { expect, test } from 'vitest';
import { edgePosition } from '../../../src/map/controls/edge-position.ts';

const area = [0, 0, 400, 300] as const;
const size = { width: 100, height: 20 };

test.each([
  ['left', [-5, 0], [0, 140]],
  ['right', [5, 0], [300, 140]],
  ['above', [0, -5], [150, 0]],
  ['below', [0, 5], [150, 280]],
  ['left above, towards the corner', [-300, -280], [0, 0]],
] as const)('what lies %s stands at that edge', (_, direction, at) => {
  expect(edgePosition(area, direction, size, [])).toEqual(at.map((pixels) => expect.closeTo(pixels)));
});

test('what lies in no direction stands somewhere at the edge', () => {
  expect(edgePosition(area, [0, 0], size, [])).toEqual([150, 280]);
});

test('it stands clear of what is there already, as near as may be', () => {
  const controls = [360, 0, 400, 200] as const;
  const [left, top] = edgePosition(area, [5, 0], size, [controls]) ?? [];
  expect(left).toBeCloseTo(300);
  expect(top).toBeGreaterThanOrEqual(208);
  expect(top).toBeLessThan(216);
});

test('where it cannot keep off what matters, it covers as little of that as may be', () => {
  const country = [0, 0, 400, 290] as const;
  expect(edgePosition(area, [-5, 0], size, [], [country])).toEqual([expect.any(Number), 280]);
});

test('where there is no room it stands nowhere', () => {
  expect(edgePosition(area, [5, 0], size, [area])).toBeUndefined();
  expect(edgePosition([0, 0, 90, 300], [5, 0], size, [])).toBeUndefined();
});
