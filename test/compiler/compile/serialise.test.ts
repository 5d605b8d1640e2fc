import { expect, test } from 'vitest';
import { serialiseStory } from '../../../src/compiler/compile/serialise.ts';
import type { Kind } from '../../../src/story/kinds.ts';
import { isWhole, type WholePassage } from '../../../src/story/passage.ts';
import { readStory } from '../../../src/story/served.ts';
import { makeStory, type Story } from '../../../src/story/story.ts';
import { readTexts } from '../../../src/story/texts.ts';
import { madeUpStory } from '../../stories/made-up.ts';
import { tinyStory } from '../../stories/tiny.ts';

/** In files of which each holds but a few. */
const SPLIT = { inline: 0, file: 600 };
/** Above any story's size. */
const INLINE = { inline: Number.POSITIVE_INFINITY, file: 0 };

/** The tiny story with the pipe as of a kind that this release does not have yet. */
async function laterStory(): Promise<Story> {
  const story = await tinyStory();
  const later = [...story.places].map(([id, place]): [string, typeof place] => [
    id,
    id === 'oil-pipe' ? { ...place, kind: 'tramway' as Kind } : place,
  ]);
  return makeStory({ ...story, places: new Map(later) });
}

test('a story of few passages is one file, as it always was', async () => {
  const { served, sidecars } = serialiseStory(await tinyStory());
  expect(served.version).toBe(1);
  expect(served).not.toHaveProperty('texts');
  expect(sidecars).toEqual(new Map());
});

test('of many passages the texts lie beside, in the article’s order, and none is lost', () => {
  const madeUp = madeUpStory({ features: 60, passages: 1500 });
  const { served: whole } = serialiseStory(madeUp, INLINE);
  const { served, sidecars } = serialiseStory(madeUp);
  expect(served.version).toBe(2);
  const story = readStory(served);
  const [before, after] = [JSON.stringify(whole), JSON.stringify(served)].map(({ length }) => length);
  expect(after).toBeLessThan((before ?? 0) / 2);
  const texts = [...sidecars].map(([file, content]) => readTexts(JSON.parse(content), file, story));
  expect(texts.length).toBeGreaterThan(3);
  expect(texts.flatMap((file) => [...file.keys()])).toEqual(madeUp.passages.map(({ id }) => id));
  for (const content of sidecars.values()) expect(content.length).toBeLessThan(60_000);
  const read = new Map(texts.flatMap((file) => [...file]));
  for (const passage of readStory(whole).passages.filter(isWhole))
    expect({ ...story.passage(passage.id), ...read.get(passage.id) }).toMatchObject(passage);
});

test('a file whose texts have changed has another name, and the others keep theirs', async () => {
  const story = await tinyStory();
  const before = [...serialiseStory(story, SPLIT).sidecars.keys()];
  const [first, ...others] = story.passages as WholePassage[];
  const changed = makeStory({
    ...story,
    passages: [{ ...first, exact: 'Another.' } as WholePassage, ...others],
  });
  const after = [...serialiseStory(changed, SPLIT).sidecars.keys()];
  expect(after[0]).not.toBe(before[0]);
  expect(after.slice(1)).toEqual(before.slice(1));
});

test('what versions 1 and 2 cannot say is written as 3, which says where the passages’ texts are', async () => {
  const story = await laterStory();
  expect(serialiseStory(story).served).toMatchObject({ version: 3, passagesIn: 'story' });
  const { served, sidecars } = serialiseStory(story, SPLIT);
  expect(served).toMatchObject({ version: 3, passagesIn: 'files' });
  const read = readStory(served);
  const texts = [...sidecars].flatMap(([file, content]) => [...readTexts(JSON.parse(content), file, read)]);
  expect(texts.map(([id]) => id)).toEqual(story.passages.map(({ id }) => id));
  // A release without that kind draws it as it can.
  expect(read.places.get('oil-pipe')).toMatchObject({ kind: 'place', geometry: { type: 'LineString' } });
});
