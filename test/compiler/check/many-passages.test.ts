import { expect, test } from 'vitest';
import { checkQuotations } from '../../../src/compiler/check/quotations.ts';
import type { StoryFolder } from '../../../src/compiler/read/folder.ts';
import { readFolder } from '../../../src/compiler/read/read-folder.ts';
import { madeUpFolder } from '../../stories/made-up-folder.ts';
import { inMemory } from '../../stories/tiny.ts';

const made = (passages: number) => madeUpFolder({ features: 50, passages });

async function folderOf(passages: number): Promise<StoryFolder> {
  return (await readFolder(inMemory(made(passages)))).folder;
}

test('a made-up folder is sound', async () => {
  const { folder, problems } = await readFolder(inMemory(made(30)));
  expect([...problems, ...checkQuotations(folder)]).toEqual([]);
});

/** How often the list of the article's sentences is taken up while all quotations are checked. */
async function readings(passages: number): Promise<number> {
  const folder = await folderOf(passages);
  const { fingerprint } = folder;
  if (!fingerprint) throw new TypeError('The folder has no fingerprint.');
  let count = 0;
  const counting = {
    ...fingerprint,
    get sentences() {
      count += 1;
      return fingerprint.sentences;
    },
  };
  checkQuotations({ ...folder, fingerprint: counting });
  return count;
}

test('the article’s sentences are gone through as often for many passages as for few', async () => {
  expect(await readings(100)).toBe(await readings(10));
});

test('what was meant is looked for as often as faults are shown, and all faults are told', async () => {
  const files = made(60);
  for (const { target } of files['passages.json'].first.items) target.paragraph = 1;
  const { folder } = await readFolder(inMemory(files));
  const problems = checkQuotations(folder);
  expect(problems.length).toBe(59);
  expect(problems.map(({ remedy }) => /stands in paragraph \d+, not in 1/.test(remedy))).toEqual([
    ...Array(20).fill(true),
    ...Array(39).fill(false),
  ]);
  expect(problems[20]?.remedy).toBe('Quote whole sentences of that paragraph, to the letter.');
});
