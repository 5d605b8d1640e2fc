import { expect, test } from 'vitest';
import { scaleBar } from '../../../src/map/controls/scale.ts';

const at = (lat: number, zoom: number) => scaleBar({ center: [0, lat], zoom }, 90);

test('the bar stands for a round length and is as long as there is room for', () => {
  for (let zoom = 2; zoom < 11; zoom += 0.3)
    for (const lat of [0, 33, 60]) {
      const { metres, pixels } = at(lat, zoom);
      expect(String(metres)).toMatch(/^[1235]0*$/);
      expect(pixels).toBeLessThanOrEqual(90);
      expect(pixels).toBeGreaterThan(44);
    }
});

test('the same length is longer on the map where Mercator stretches it', () => {
  const [equator, north] = [at(0, 5), at(60, 5)];
  expect(north.pixels / north.metres).toBeCloseTo((2 * equator.pixels) / equator.metres, 8);
});
