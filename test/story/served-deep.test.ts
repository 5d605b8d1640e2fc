import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isWhole } from '../../src/story/passage.ts';
import { readStory } from '../../src/story/served.ts';
import { readTexts } from '../../src/story/texts.ts';
import { tinyStory } from '../stories/tiny.ts';

/** As a small file holds it. */
const DEEP: unknown = JSON.parse(`${'[{"a":'.repeat(10_000)}1${'}]'.repeat(10_000)}`);

/** Each object and list within a value, the value itself first. */
function* containersIn(value: unknown): Generator<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return;
  yield value as Record<string, unknown>;
  for (const part of Object.values(value)) yield* containersIn(part);
}

/** What is thrown by `read` with something that nests without end in place of each part of a file, and beside it. */
function thrownWith(file: unknown, read: (file: unknown) => unknown): Set<string> {
  const thrown = new Set<string>();
  const tryOut = () => {
    try {
      read(file);
    } catch (error) {
      thrown.add((error as Error).name);
    }
  };
  for (const container of containersIn(file)) {
    for (const key of Object.keys(container)) {
      const before = container[key];
      container[key] = DEEP;
      tryOut();
      container[key] = before;
    }
    if (Array.isArray(container)) continue;
    container.foreign = DEEP;
    tryOut();
    delete container.foreign;
  }
  return thrown;
}

test.each([1, 2, 3])('a served story of version %i that nests without end is refused in words', (version) => {
  const file: unknown = JSON.parse(
    readFileSync(new URL(`../stories/served/${version}.json`, import.meta.url), 'utf8'),
  );
  expect([...thrownWith(file, readStory)]).toEqual(['StoryError']);
});

test('so is a file of passages’ texts', async () => {
  const story = await tinyStory();
  const passages = story.passages
    .filter(isWhole)
    .map(({ paragraph: _, features: __, time: ___, mentions, ...text }) => ({
      ...text,
      mentions: mentions.map(({ feature, start, end }) => [feature, start, end]),
    }));
  const thrown = thrownWith({ version: 2, passages }, (file) => readTexts(file, 'passages/1.json', story));
  expect([...thrown]).toEqual(['StoryError']);
});
