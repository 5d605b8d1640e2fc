import { expect, test } from 'vitest';
import { serialiseStory } from '../../src/compiler/compile/serialise.ts';
import { StoryError } from '../../src/story/problem.ts';
import { readStory } from '../../src/story/served.ts';
import { readTexts } from '../../src/story/texts.ts';
import { type Files, tinyStory } from '../stories/tiny.ts';

const FAULTS = 1_000_000;
/** Fewer, as an object of a million names takes seconds to make. */
const NAMES = 200_000;
const story = await tinyStory();
const { served, sidecars } = serialiseStory(story, { inline: 0, file: 600 });

/** What the reading of a file is refused with, and the milliseconds of processor time that it took. */
function refusal(read: () => unknown): { said: string[]; time: number } {
  const before = process.cpuUsage();
  try {
    read();
  } catch (error) {
    if (!(error instanceof StoryError)) throw error;
    return { said: error.message.split('\n'), time: process.cpuUsage(before).user / 1000 };
  }
  throw new Error('It was read.');
}

test.each<[what: string, change: (story: Files) => void]>([
  ['sources', (story) => (story.sources = Array(FAULTS).fill({}))],
  ['passages', (story) => (story.passages = Array(FAULTS).fill({}))],
  ['arcs', ({ topology }) => (topology.arcs = Array(FAULTS).fill('!'))],
  ['notes', (story) => (story.notes = Array(FAULTS).fill(7))],
  [
    'widths',
    (story) =>
      (story.widths = { a: Object.fromEntries(Array.from({ length: NAMES }, (_, i) => [`w${i}`, -1])) }),
  ],
])('hundreds of thousands of bad %s are refused in under a second, with the first of them', (_, change) => {
  const damaged: Files = structuredClone(served);
  change(damaged);
  const { said, time } = refusal(() => readStory(damaged));
  expect(said).toHaveLength(21);
  expect(said[0]).toMatch(/^story\.json#\/\w+\/.*: found .*; expected /);
  expect(said.at(-1)).toMatch(/^and \d{5,6} more at least$/);
  expect(time).toBeLessThan(1_000);
});

test('so is a file of a million bad texts', () => {
  const [file = ''] = sidecars.keys();
  const { said, time } = refusal(() =>
    readTexts({ version: 2, passages: Array(FAULTS).fill({}) }, file, readStory(served)),
  );
  expect(said[0]).toContain(`${file}#/passages/0/id: found nothing`);
  expect(said.at(-1)).toMatch(/^and \d+ more at least$/);
  expect(time).toBeLessThan(1_000);
});
