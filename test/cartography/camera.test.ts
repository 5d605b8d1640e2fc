import fc from 'fast-check';
import { MercatorCoordinate } from 'maplibre-gl';
import { describe, expect, test } from 'vitest';
import { openingCamera, project, unproject } from '../../src/cartography/camera.ts';
import type { Bbox } from '../../src/story/place.ts';

const frames = {
  wide: [36.5, 23.5, 63.5, 40.3] as [number, number, number, number],
  tall: [37.5, 22, 57, 43] as [number, number, number, number],
};

const corners = ([west, south, east, north]: Bbox) =>
  [
    [west, south],
    [east, north],
  ] as const;

describe('project', () => {
  const camera = { center: [0, 0], zoom: 0 } as const;
  const world = { width: 512, height: 512 };

  test('sees the world at zoom 0 as 512 pixels, as MapLibre does', () => {
    expect(
      project(camera, world, [-180, 85.051_128_779_8]).map((v) => Math.abs(Math.round(v * 1e3))),
    ).toEqual([0, 0]);
    expect(project(camera, world, [0, 0])).toEqual([256, 256]);
  });

  test('agrees with MapLibre’s own projection', () => {
    for (const [lng, lat] of [
      [44.4, 33.3],
      [-70, -35],
      [179, 80],
    ] as const) {
      const { x, y } = MercatorCoordinate.fromLngLat({ lng, lat });
      const [px, py] = project({ center: [0, 0], zoom: 5 }, { width: 0, height: 0 }, [lng, lat]);
      expect(px).toBeCloseTo((x - 0.5) * 512 * 2 ** 5, 6);
      expect(py).toBeCloseTo((y - 0.5) * 512 * 2 ** 5, 6);
    }
  });

  test('is undone by unproject', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.double({ min: -84, max: 84, noNaN: true }),
        fc.double({ min: 0, max: 12, noNaN: true }),
        (lng, lat, zoom) => {
          const view = { center: [48, 31], zoom } as const;
          const size = { width: 960, height: 600 };
          const [lng2, lat2] = unproject(view, size, project(view, size, [lng, lat]));
          expect(lng2).toBeCloseTo(lng, 8);
          expect(lat2).toBeCloseTo(lat, 8);
        },
      ),
    );
  });
});

describe('openingCamera', () => {
  const sides = fc.record({
    width: fc.integer({ min: 200, max: 3000 }),
    height: fc.integer({ min: 200, max: 3000 }),
  });

  test.each([
    ['wide', { width: 960, height: 600 }],
    ['wide', { width: 1920, height: 400 }],
    ['tall', { width: 400, height: 500 }],
    ['tall', { width: 300, height: 900 }],
  ] as const)('holds the whole %s frame in %o and touches two sides', (shape, size) => {
    const camera = openingCamera(frames, size);
    const [[left, bottom], [right, top]] = corners(frames[shape]).map((corner) =>
      project(camera, size, corner),
    ) as [readonly [number, number], readonly [number, number]];
    const margins = [left, size.width - right, top, size.height - bottom];
    expect(Math.min(...margins)).toBeCloseTo(0, 6);
    expect(left).toBeCloseTo(size.width - right, 6);
    expect(top).toBeCloseTo(size.height - bottom, 6);
  });

  test('always holds what both frames share', () => {
    fc.assert(
      fc.property(sides, (size) => {
        const camera = openingCamera(frames, size);
        for (const corner of corners([37.5, 23.5, 57, 40.3])) {
          const [x, y] = project(camera, size, corner);
          expect(x).toBeGreaterThanOrEqual(-1e-6);
          expect(y).toBeGreaterThanOrEqual(-1e-6);
          expect(x).toBeLessThanOrEqual(size.width + 1e-6);
          expect(y).toBeLessThanOrEqual(size.height + 1e-6);
        }
      }),
    );
  });

  test('moves little when the size changes little', () => {
    fc.assert(
      fc.property(sides, (size) => {
        const a = openingCamera(frames, size);
        const b = openingCamera(frames, { ...size, width: size.width + 1 });
        expect(Math.abs(a.zoom - b.zoom)).toBeLessThan(0.02);
        expect(Math.hypot(a.center[0] - b.center[0], a.center[1] - b.center[1])).toBeLessThan(0.2);
      }),
    );
  });

  test('refuses an empty size', () => {
    expect(() => openingCamera(frames, { width: 0, height: 500 })).toThrow(
      'openingCamera: size is 0 × 500; expected both above 0 pixels.',
    );
  });
});
