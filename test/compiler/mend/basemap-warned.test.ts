import { expect, it } from 'vitest';
import { buildStory } from '../../stories/build-story.ts';
import { tinyWith } from '../../stories/tiny.ts';

const BOX = [
  [-100, -60],
  [100, -60],
  [100, 60],
  [-100, 60],
  [-100, -60],
];

it('warns of long edges in the basemap, and of what it took them for', async () => {
  const { warnings } = await buildStory(
    await tinyWith((files) => {
      files['basemap.json'].land.coordinates = [[BOX]];
    }),
  );
  const [warning] = warnings.filter(({ path }) => path === '/land' || path === '/land/coordinates');
  expect(warning).toMatchObject({ file: 'basemap.json', path: '/land' });
  expect(warning?.found).toContain('edges longer than 180°, taken for the short way');
});
