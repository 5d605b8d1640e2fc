import { expect, it } from 'vitest';
import { basemapFrameWarnings } from '../../../src/compiler/check/basemap-frame.ts';
import type { StoryFolder } from '../../../src/compiler/read/folder.ts';
import type { Bbox } from '../../../src/story/place.ts';

const told = (wide: Bbox, made?: readonly Bbox[], tall = wide) =>
  basemapFrameWarnings({
    manifest: { frames: { wide, tall } },
    basemap: { file: 'basemap.json', value: { ...(made && { made: { frames: made, coarser: 1 } }) } },
  } as unknown as StoryFolder);

it('warns where the map opens much nearer than the basemap was made for', () => {
  expect(told([24, 36, 50, 44], [[18, 21, 95, 59]])).toMatchObject([
    {
      file: 'basemap.json',
      found: 'a basemap made for [18, 21, 95, 59], where the map now opens at [24, 36, 50, 44]',
      remedy: 'Make it anew: npx article-map basemap --force.',
    },
  ]);
});

it('warns where the map opens elsewhere, or farther out, of the tall picture too', () => {
  const basel: Bbox = [7, 47, 8, 48];
  expect(told([7.5, 47, 8.5, 48], [basel])).toHaveLength(1);
  expect(told([5, 45, 10, 50], [basel])).toHaveLength(1);
  expect(told(basel, [basel], [7, 45, 8, 47])).toHaveLength(1);
});

it('lets pass what it was made for, what differs little, and what says nothing of it', () => {
  const basel: Bbox = [7, 47, 8, 48];
  expect(told(basel, [basel])).toEqual([]);
  expect(told([7.1, 47.1, 8.1, 48.2], [basel])).toEqual([]);
  expect(told([40, 40, 60, 60], [basel, [40, 40, 60, 60]])).toEqual([]);
  expect(told([40, 40, 60, 60])).toEqual([]);
  expect(told([179, -20, -179, -18], [[179.1, -20, -179, -18]])).toEqual([]);
  expect(told([-179.9, -20, -177.9, -18], [[179.9, -20, -178, -18]])).toEqual([]);
});
