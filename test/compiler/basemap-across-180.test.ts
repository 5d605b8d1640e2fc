import { expect, it } from 'vitest';
import { buildStory } from '../stories/build-story.ts';
import { tinyWith } from '../stories/tiny.ts';

const box = (west: number, east: number) => [
  [
    [west, -60],
    [east, -60],
    [east, 60],
    [west, 60],
    [west, -60],
  ],
];

/** What the build warns of land that consists of boxes, each a west and an east. */
async function warned(...boxes: readonly (readonly [west: number, east: number])[]): Promise<string[]> {
  const read = await tinyWith((files) => {
    files['basemap.json'].land.coordinates = boxes.map(([west, east]) => box(west, east));
  });
  const { warnings } = await buildStory(read);
  return warnings
    .filter(({ file, path }) => file === 'basemap.json' && path === '/land')
    .map(({ found }) => found);
}

it('warns of land on both sides of 180° that lies far from the places', async () => {
  const [found] = await warned([150, 180], [-180, -150]);
  expect(found).toMatch(/^land in \[150, -60, -150, 60\] only, and outside it .*vell/);
});

it('does not of land that goes over 180° to them', async () => {
  expect(await warned([150, 180], [-180, -30])).toEqual([]);
});

it('does not of land all around but for a gap as narrow as coasts are drawn', async () => {
  expect(await warned([-38.2, 60], [60, 180], [-180, -38.6])).toEqual([]);
});
