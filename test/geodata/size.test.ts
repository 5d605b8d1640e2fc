import { expect, test } from 'vitest';
import { buildStory } from '../../src/compiler/build-story.ts';
import { jsonIn } from '../../src/compiler/read/read-json.ts';

test('the story is small: 60 kB brotli in all, 25 kB for the subject layers with their words', async () => {
  const { warnings, ...built } = await buildStory(jsonIn('geodata'));
  const sizes = built.sizes();
  expect(sizes.all).toBeLessThanOrEqual(60_000);
  expect(sizes.subject).toBeLessThanOrEqual(25_000);
  expect(warnings).toEqual([]);
});
