import { expect, it } from 'vitest';
import type { Files } from '../stories/tiny.ts';
import { refusal } from './refusal.ts';

/** As of an article in a script without spaces, whose sentences the first fingerprints took for a word each. */
function sparselyCounted(files: Files) {
  const { sentences } = files['fingerprint.json'];
  for (const mark of sentences) mark.words = 1;
  files['fingerprint.json'].words = sentences.length;
}

it('refuses a fingerprint of the first version whose count cannot hold the limit of quotation', async () => {
  expect(
    await refusal((files) => {
      sparselyCounted(files);
      delete files['fingerprint.json'].splitter;
    }),
  ).toEqual([
    expect.stringMatching(
      /^fingerprint\.json#\/words: found words counted by spaces alone, of which the script of [^;]+ has none; .* Take the fingerprint anew: npx article-map anchor/,
    ),
  ]);
});

it('refuses a version of the splitter that it does not know', async () => {
  expect(
    await refusal((files) => {
      files['fingerprint.json'].splitter = 3;
    }),
  ).toEqual([expect.stringMatching(/^fingerprint\.json#\/splitter: found 3; expected 1 or 2/)]);
});
