import { expect, test } from 'vitest';
import { serialiseStory } from '../../src/compiler/compile/serialise.ts';
import { StoryError } from '../../src/story/problem.ts';
import { readStory } from '../../src/story/served.ts';
import { readTexts } from '../../src/story/texts.ts';
import { type Files, tinyStory } from '../stories/tiny.ts';
import { countReads } from './count-reads.ts';

const FAULTS = 1_000_000;
/** Fewer, as an object of a million names takes seconds to make. */
const NAMES = 200_000;
const story = await tinyStory();
const { served, sidecars } = serialiseStory(story, { inline: 0, file: 600 });

/** Faults after which no more are looked for: some 20 are told. */
const LOOKED_FOR = 200_000;

/** What the reading of a file is refused with. */
function refusal(read: () => unknown): string[] {
  try {
    read();
  } catch (error) {
    if (!(error instanceof StoryError)) throw error;
    return error.message.split('\n');
  }
  throw new Error('It was read.');
}

/** That some were counted, that there may be more, and that the counting came to an end. */
function expectCut(line = ''): void {
  const [, more] = /^and (\d{5,6}) more at least$/.exec(line) ?? [];
  expect(Number(more), line).toBeLessThanOrEqual(LOOKED_FOR);
}

test.each<[what: string, bad: object, put: (story: Files, bad: object) => void, reads: number]>([
  ['sources', Array(FAULTS).fill({}), (story, bad) => (story.sources = bad), FAULTS],
  ['passages', Array(FAULTS).fill({}), (story, bad) => (story.passages = bad), FAULTS],
  // Of each its vertices are counted first.
  ['arcs', Array(FAULTS).fill('!'), ({ topology }, bad) => (topology.arcs = bad), 2 * FAULTS],
  ['notes', Array(FAULTS).fill(7), (story, bad) => (story.notes = bad), FAULTS],
  [
    'widths',
    Object.fromEntries(Array.from({ length: NAMES }, (_, i) => [`w${i}`, -1])),
    (story, bad) => (story.widths = { a: bad }),
    2 * NAMES,
  ],
])(
  'of hundreds of thousands of bad %s the first are told, and not all are looked for',
  (_, bad, put, most) => {
    const damaged: Files = structuredClone(served);
    const { watched, reads } = countReads(bad);
    put(damaged, watched);
    const said = refusal(() => readStory(damaged));
    expect(said).toHaveLength(21);
    expect(said[0]).toMatch(/^story\.json#\/\w+\/.*: found .*; expected /);
    expectCut(said.at(-1));
    expect(reads()).toBeLessThan(most);
  },
);

test('so is a file of a million bad texts', () => {
  const [file = ''] = sidecars.keys();
  const { watched, reads } = countReads(Array(FAULTS).fill({}));
  const said = refusal(() => readTexts({ version: 2, passages: watched }, file, readStory(served)));
  expect(said[0]).toContain(`${file}#/passages/0/id: found nothing`);
  expectCut(said.at(-1));
  expect(reads()).toBeLessThan(FAULTS);
});
