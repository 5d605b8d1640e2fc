import { expect, test } from 'vitest';
import { NO_PADDING } from '../../src/cartography/padding.ts';
import { inView, seenBy, zoomToFit } from '../../src/map/view-box.ts';

test('the world fits 512 pixels at zoom 0', () => {
  expect(zoomToFit([-180, -85.0511, 180, 85.0511], { width: 512, height: 512 })).toBeCloseTo(0, 4);
});

test('in view is inside, and not much smaller than it could be', () => {
  const target = { bounds: [0, 0, 1, 1], maxZoom: 7 } as const;
  const view = { bounds: [-1, -1, 2, 2], size: { width: 800, height: 600 } } as const;
  expect(inView(target, { ...view, zoom: 6 }, 2)).toBe(true);
  expect(inView(target, { ...view, zoom: 4 }, 2)).toBe(false);
  expect(inView(target, { ...view, bounds: [0.5, -1, 2, 2], zoom: 6 }, 2)).toBe(false);
});

test('what is a speck on the map is not in view, a dot is', () => {
  const view = { bounds: [-8, -8, 8, 8], size: { width: 800, height: 600 }, zoom: 4.5 } as const;
  expect(inView({ bounds: [0, 0, 0.4, 0.6], maxZoom: 6 }, view, 3)).toBe(false);
  expect(inView({ bounds: [0, 0, 4, 4], maxZoom: 6 }, view, 3)).toBe(true);
  expect(inView({ bounds: [0, 0, 0, 0], maxZoom: 6 }, view, 3)).toBe(true);
});

test('a camera sees the world around its centre, less what is covered', () => {
  const seen = seenBy({ center: [0, 0], zoom: 0 }, { width: 512, height: 512 }, 64, {
    ...NO_PADDING,
    right: 64,
    bottom: 192,
  });
  expect(seen.bounds[0]).toBeCloseTo(-135, 6);
  expect(seen.bounds[1]).toBeCloseTo(0, 6);
  expect(seen.bounds[2]).toBeCloseTo(90, 6);
  expect(seen.size).toEqual({ width: 320, height: 192 });
});
