import { expect, it } from 'vitest';
import { compileStory } from '../../../src/compiler/compile-story.ts';
import { readStory } from '../../../src/story/served.ts';
import { tinyWith } from '../../stories/tiny.ts';

const FINE = [{ scale: 10_000_000 }];
const COARSE = [{ scale: 50_000_000 }];

async function storyOf(said: { story?: object[]; basemap?: object[] }) {
  const { files, problems } = await compileStory(
    await tinyWith((folder) => {
      if (said.story) folder['story.json'].dataScales = said.story;
      if (said.basemap) folder['basemap.json'].dataScales = said.basemap;
    }),
  );
  expect(problems).toEqual([]);
  return readStory(JSON.parse(String(files.get('story.json'))));
}

it('takes the scale of a story’s data from its basemap, where the story says none', async () => {
  const story = await storyOf({ basemap: FINE });
  expect(story.about.dataScales).toEqual(FINE);
  expect(story.basemap).not.toHaveProperty('dataScales');
  expect((await storyOf({ story: COARSE, basemap: FINE })).about.dataScales).toEqual(COARSE);
});

it('says none where neither does', async () => {
  expect((await storyOf({})).about.dataScales).toBeUndefined();
});
