import { expect, test } from 'vitest';
import { serialiseStory } from '../../../src/compiler/compile/serialise.ts';
import { splitStory } from '../../../src/compiler/compile/split.ts';
import { isWhole } from '../../../src/story/passage.ts';
import { readStory } from '../../../src/story/served.ts';
import { readTexts } from '../../../src/story/texts.ts';
import { madeUpStory } from '../../stories/made-up.ts';
import { tinyStory } from '../../stories/tiny.ts';

test('a story of few passages is one file, as it always was', async () => {
  const whole = serialiseStory(await tinyStory());
  expect(splitStory(whole)).toEqual({ served: whole, beside: new Map() });
  expect(whole.version).toBe(1);
});

test('of many passages the texts lie beside, in the article’s order, and none is lost', () => {
  const whole = serialiseStory(madeUpStory({ features: 60, passages: 1500 }));
  const { served, beside } = splitStory(whole);
  const story = readStory(served);
  const [before, after] = [JSON.stringify(whole), JSON.stringify(served)].map(({ length }) => length);
  expect(after).toBeLessThan((before ?? 0) / 2);
  const texts = [...beside].map(([file, content]) => readTexts(JSON.parse(content), file, story));
  expect(texts.length).toBeGreaterThan(3);
  expect(texts.flatMap((file) => [...file.keys()])).toEqual(whole.passages.map(({ id }) => id));
  for (const content of beside.values()) expect(content.length).toBeLessThan(60_000);
  const read = new Map(texts.flatMap((file) => [...file]));
  for (const passage of readStory(whole).passages.filter(isWhole))
    expect({ ...story.passage(passage.id), ...read.get(passage.id) }).toMatchObject(passage);
});

test('a file whose texts have changed has another name, and the others keep theirs', async () => {
  const whole = serialiseStory(await tinyStory());
  const limits = { within: 0, file: 600 };
  const before = [...splitStory(whole, limits).beside.keys()];
  const [first, ...others] = whole.passages;
  const changed = {
    ...whole,
    passages: [{ ...first, exact: 'Another.' } as typeof first & object, ...others],
  };
  const after = [...splitStory(changed, limits).beside.keys()];
  expect(after[0]).not.toBe(before[0]);
  expect(after.slice(1)).toEqual(before.slice(1));
});
