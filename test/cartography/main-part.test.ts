import { expect, test } from 'vitest';
import { framedBox } from '../../src/cartography/main-part.ts';
import type { Bbox } from '../../src/story/place.ts';
import { articleStory } from '../stories/article.ts';
import { place, square } from '../stories/small-story.ts';

const parts = (...boxes: Bbox[]) =>
  place(
    'parts',
    'country',
    { type: 'MultiPolygon', coordinates: boxes.map((box) => square(box).coordinates) },
    [-180, 0, 180, 80],
  );

test('a country is framed by its largest part', () => {
  expect(framedBox(parts([0, 0, 9, 9], [20, 0, 22, 2]))).toEqual([0, 0, 9, 9]);
});

test('what goes on beyond 180° is framed as one, from whichever side', () => {
  expect(framedBox(parts([100, 40, 180, 70], [-180, 60, -170, 72], [-60, 0, -50, 9]))).toEqual([
    100, 40, 190, 72,
  ]);
  expect(framedBox(parts([170, 60, 180, 72], [-180, 40, -100, 70]))).toEqual([170, 40, 260, 72]);
});

test('Russia reaches from the Baltic’s neighbours to the Bering Strait', async () => {
  const russia = (await articleStory()).places.get('russia');
  const [west, , east] = russia ? framedBox(russia) : [0, 0, 0];
  expect(west).toBeLessThan(30);
  expect(east).toBeGreaterThan(189);
});

test('isles near to a country are framed with it, and those far from it are not', async () => {
  expect(
    framedBox(parts([0, 50, 6, 58], [-0.5, 58.5, 0.5, 59], [-1, 59.6, 0, 60.5], [20, 50, 21, 51])),
  ).toEqual([-1, 50, 6, 60.5]);
  const states = (await articleStory()).places.get('united-states');
  const [west = 0, south = 0] = states ? framedBox(states) : [];
  expect(west).toBeGreaterThan(-130);
  expect(south).toBeGreaterThan(20);
});

test('what lies near across 180° is framed with it', () => {
  expect(framedBox(parts([170, -20, 180, -10], [-179, -20, -178, -18]))).toEqual([170, -20, 182, -10]);
});

test('a line and points that go on past 180° are framed by their box', () => {
  const line = place(
    'route',
    'route',
    {
      type: 'LineString',
      coordinates: [
        [140, 35],
        [238, 38],
      ],
    },
    [140, 35, -122, 38],
  );
  expect(framedBox(line)).toEqual([140, 35, 238, 38]);
});
