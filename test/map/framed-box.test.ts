import { expect, test } from 'vitest';
import { framedBox } from '../../src/map/framed-box.ts';
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
