import { expect, test } from 'vitest';
import { refusal } from '../refusal.ts';

test.each(['zh-yue', 'zh-yue-HK'])('the story and its names may be in %s', async (tag) => {
  expect(
    await refusal((files) => {
      files['story.json'].language = tag;
      for (const layer of files['story.json'].layers) layer.title = { [tag]: layer.id };
      for (const { file } of files['story.json'].layers)
        for (const { properties } of files[file].features) properties.name[tag] = 'Oster';
    }),
  ).toEqual([]);
});
