import { describe, expect, it } from 'vitest';
import { globeOf } from '../../../src/compiler/poster/globe.ts';
import { GLOBE_RADIUS } from '../../../src/story/locator.ts';
import type { Bbox } from '../../../src/story/place.ts';
import { square } from '../../stories/small-story.ts';

const land = (...boxes: readonly Bbox[]): GeoJSON.MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: boxes.map((box) => square(box).coordinates),
});

/** The corners of relative path data, one list a ring. */
function vertices(data: string): (readonly [x: number, y: number])[] {
  return [...data.matchAll(/M([^z]*)z/g)].flatMap(([, ring = '']) => {
    let [x, y] = [0, 0];
    const numbers = (ring.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    return Array.from({ length: numbers.length / 2 }, (_, i) => {
      [x, y] = [x + (numbers[2 * i] ?? 0), y + (numbers[2 * i + 1] ?? 0)];
      return [x, y] as const;
    });
  });
}
const middleOf = (data: string) => {
  const all = vertices(data);
  return [0, 1].map((axis) => all.reduce((sum, at) => sum + (at[axis] ?? 0), 0) / all.length);
};

describe('a globe', () => {
  it('has the frame in its middle, and all of its land on it', () => {
    const globe = globeOf(land([40, 20, 60, 40], [100, 10, 110, 20], [-130, 20, -120, 30]), [40, 25, 60, 35]);
    for (const at of middleOf(globe.mark)) expect(at).toBeCloseTo(50, 0);
    const reach = vertices(globe.land).map(([x, y]) => Math.hypot(x - 50, y - 50));
    expect(Math.max(...reach)).toBeLessThanOrEqual(GLOBE_RADIUS + 1);
    // What lies behind it is not drawn.
    expect(globe.land.match(/M/g)).toHaveLength(2);
  });

  it('has north above and east on the right', () => {
    const globe = globeOf(land([20, 30, 24, 34], [36, -2, 40, 2]), [-2, -2, 2, 2]);
    const [first = [], second = []] = globe.land
      .split('z')
      .filter(Boolean)
      .map((ring) => middleOf(`${ring}z`));
    expect(first[0]).toBeGreaterThan(55);
    expect(first[1]).toBeLessThan(35);
    expect(second[0]).toBeGreaterThan(70);
    expect(second[1]).toBeCloseTo(50, 0);
  });

  it('marks a frame over 180° as one', () => {
    const across = globeOf(land([170, -20, 180, -10]), [160, -30, -160, 0]);
    const as = globeOf(land([-10, -20, 0, -10]), [-20, -30, 20, 0]);
    expect(across).toEqual(as);
  });

  it('marks a small frame large enough to be seen', () => {
    const xs = vertices(globeOf(land([0, 0, 1, 1]), [10, 50, 10.1, 50.1]).mark).map(([x]) => x);
    expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThanOrEqual(8);
  });

  it('is the same whichever way round a ring runs', () => {
    const [ring = []] = square([40, 20, 60, 40]).coordinates;
    const turned: GeoJSON.MultiPolygon = { type: 'MultiPolygon', coordinates: [[ring.toReversed()]] };
    const one = vertices(globeOf(turned, [40, 25, 60, 35]).land);
    const other = vertices(globeOf(land([40, 20, 60, 40]), [40, 25, 60, 35]).land);
    expect(new Set(one.map(String))).toEqual(new Set(other.map(String)));
  });
});
