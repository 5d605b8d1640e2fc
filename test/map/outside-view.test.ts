import { expect, test } from 'vitest';
import { unproject } from '../../src/cartography/camera.ts';
import { outsideView } from '../../src/map/outside-view.ts';
import { articleStory } from '../stories/article.ts';

const story = await articleStory();
const size = { width: 870, height: 800 };

function outside(ids: readonly string[], center: readonly [number, number], zoom: number) {
  const camera = { center, zoom };
  const [west, north] = unproject(camera, size, [0, 0]);
  const [east, south] = unproject(camera, size, [size.width, size.height]);
  return outsideView(
    ids.flatMap((id) => story.places.get(id) ?? []),
    { seen: [west, south, east, north], middle: [size.width / 2, size.height / 2], camera, size },
  );
}

test('what is in view, if only in part, is not outside; the nearer stand before the farther', () => {
  const found = outside(['united-states', 'iran', 'united-kingdom', 'baghdad', 'tehran'], [44.4, 33.3], 6.3);
  expect(found.map(({ place }) => place.id)).toEqual(['tehran', 'united-kingdom', 'united-states']);
  const [tehran] = found;
  expect(tehran?.kilometres).toBeGreaterThan(600);
  expect(tehran?.kilometres).toBeLessThan(750);
  const [x = 0, y = 0] = tehran?.towards ?? [];
  expect(x).toBeGreaterThan(0);
  expect(y).toBeLessThan(0);
});

test('the way leads to the nearest copy, over 180° too', () => {
  const [states] = outside(['united-states'], [170, 60], 5);
  expect(states?.towards[0]).toBeGreaterThan(0);
});
