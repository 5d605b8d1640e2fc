import { expect, test } from 'vitest';
import { project, unproject } from '../../src/cartography/camera.ts';
import { NO_PADDING } from '../../src/cartography/padding.ts';
import { fitCamera, inView, seenBy, zoomToFit } from '../../src/map/view-box.ts';

test('the world fits 512 pixels at zoom 0', () => {
  expect(zoomToFit([-180, -85.0511, 180, 85.0511], { width: 512, height: 512 })).toBeCloseTo(0, 4);
});

test('in view is inside, and not much smaller than it could be', () => {
  const extent = { bounds: [0, 0, 1, 1], maxZoom: 7 } as const;
  const view = { bounds: [-1, -1, 2, 2], size: { width: 800, height: 600 } } as const;
  expect(inView(extent, { ...view, zoom: 6 }, 2, 1)).toBe(true);
  expect(inView(extent, { ...view, zoom: 4 }, 2, 1)).toBe(false);
  expect(inView(extent, { ...view, bounds: [0.5, -1, 2, 2], zoom: 6 }, 2, 1)).toBe(false);
});

test('how small it is counts by the share that it would fill, and a dot by its nearest zoom alone', () => {
  const view = { bounds: [-9, -9, 9, 9], size: { width: 720, height: 720 } } as const;
  const extent = { bounds: [0, 0, 4, 4], maxZoom: 20 } as const;
  const fitting = zoomToFit(extent.bounds, view.size);
  expect(inView(extent, { ...view, zoom: fitting - 2 }, 1.5, 1)).toBe(false);
  expect(inView(extent, { ...view, zoom: fitting - 2 }, 1.5, 0.5)).toBe(true);
  const dot = { bounds: [0, 0, 0, 0], maxZoom: 6 } as const;
  expect([4.4, 4.6].map((zoom) => inView(dot, { ...view, zoom }, 1.5, 1))).toEqual([false, true]);
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

test('a target that is fitted fills the room that is left', () => {
  const size = { width: 500, height: 400 };
  const camera = fitCamera({ bounds: [10, 20, 14, 21], maxZoom: 20 }, size, {
    left: 40,
    top: 10,
    right: 60,
    bottom: 110,
  });
  const [west, north] = unproject(camera, size, [40, 10]);
  const [east, south] = unproject(camera, size, [440, 290]);
  expect([west, east]).toEqual([expect.closeTo(10), expect.closeTo(14)]);
  expect((north + south) / 2).toBeCloseTo(20.5, 1);
  expect(fitCamera({ bounds: [10, 20, 10, 20], maxZoom: 7 }, size, NO_PADDING)).toEqual({
    center: [expect.closeTo(10), expect.closeTo(20)],
    zoom: 7,
  });
  const farther = fitCamera(
    { bounds: [-90, -60, 90, 60], maxZoom: 20 },
    size,
    { ...NO_PADDING, bottom: 300 },
    2,
  );
  expect(farther.zoom).toBe(2);
  const [x, y] = project(farther, size, [0, 0]);
  expect([x, y]).toEqual([expect.closeTo(250), expect.closeTo(50)]);
});
