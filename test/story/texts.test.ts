import { expect, test } from 'vitest';
import { serialiseStory } from '../../src/compiler/compile/serialise.ts';
import { readStory } from '../../src/story/served.ts';
import { readTexts } from '../../src/story/texts.ts';
import { tinyStory } from '../stories/tiny.ts';

async function parted() {
  const { served, sidecars } = serialiseStory(await tinyStory(), { inline: 0, file: 600 });
  const files = [...sidecars].map(([file, content]) => ({ file, content: JSON.parse(content) }));
  return { story: readStory(served), files };
}

test('a file that was changed or is of another build is refused, and never read as this story’s', async () => {
  const { story, files } = await parted();
  const [first, second] = files;
  const id = story.passages[0]?.id;
  expect(() => readTexts(second?.content, first?.file ?? '', story)).toThrow(
    `${first?.file}: found no text of the passage ${id}; expected the texts of all passages for which story.json ` +
      'names this file. Both must come from one build: put up the whole folder anew.',
  );
});

test('every fault of a file is named with its path', async () => {
  const { story, files } = await parted();
  const [first] = files;
  first?.content.passages.splice(0, 1, { ...first.content.passages[0], exact: 7 });
  expect(() => readTexts(first?.content, 'passages/1.json', story)).toThrow(
    'passages/1.json#/passages/0/exact: found 7; expected a text. Correct the value.',
  );
});
