import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { FingerprintSchema, fingerprint } from '../../../src/compiler/article/fingerprint.ts';
import { checkQuotation, findSentence } from '../../../src/compiler/article/quotation.ts';

const LONG = 'The river rises in the hills of the north and runs past three small towns to the sea.';
const article = `${LONG}  Nobody knows who named it.

The old ferryman Mr. Lund keeps the only boat between the island and the harbour town.\u00a0 He asks for nothing.  Nobody knows who named it.
`;
const print = fingerprint(article);

describe('fingerprint', () => {
  test('is of its schema’s form, with each sentence’s paragraph and words, and the words in all', () => {
    expect(v.parse(FingerprintSchema, print)).toEqual(print);
    expect(print.sentences.map(({ paragraph, words }) => [paragraph, words])).toEqual([
      [1, 18],
      [1, 5],
      [2, 16],
      [2, 4],
      [2, 5],
    ]);
    expect(print.words).toBe(48);
  });

  test('holds no word of the article', () => {
    const kept = JSON.stringify(print.sentences.map(({ hash, sketch }) => [hash, sketch]));
    expect(kept).not.toMatch(/[g-z]{2}/i);
  });

  test('is the same for other white space and another composition', () => {
    const other = fingerprint('\uFEFFA cafe\u0301\nby  the sea.\r\n \t\r\nIt is shut.');
    expect(other).toEqual(fingerprint('A caf\u00e9 by the sea.\n\nIt is shut.'));
    expect(other.sentences.map((mark) => mark.paragraph)).toEqual([1, 2]);
  });
});

describe('findSentence', () => {
  test('says where a sentence stands', () => {
    expect(findSentence(print, 'He asks for nothing.')).toEqual({ paragraph: 2, sentence: 2 });
  });

  test('prefers the paragraph that is said', () => {
    expect(findSentence(print, 'Nobody knows who named it.')).toEqual({ paragraph: 1, sentence: 2 });
    expect(findSentence(print, 'Nobody knows who named it.', 2)).toEqual({ paragraph: 2, sentence: 3 });
  });

  test('names the nearest paragraph, the less alike the more is altered', () => {
    const near = (sentence: string) => {
      const result = findSentence(print, sentence);
      return result && 'near' in result ? result.near : undefined;
    };
    const one = near(LONG.replace('three', 'four'));
    const two = near(LONG.replace('three', 'four').replace('north', 'south'));
    expect([one?.paragraph, two?.paragraph]).toEqual([1, 1]);
    expect(one?.similarity).toBeLessThan(1);
    expect(two?.similarity).toBeLessThan(one?.similarity ?? 0);
    expect(near(LONG.toLowerCase())).toEqual({ paragraph: 1, similarity: 1 });
  });

  test('finds nothing like a sentence from elsewhere', () => {
    expect(findSentence(print, 'Snow fell on the railway station all through that long winter night.')).toBe(
      undefined,
    );
  });
});

describe('checkQuotation', () => {
  test('takes whole sentences that follow each other', () => {
    expect(checkQuotation(print, `${LONG} Nobody knows who named it.`, 1)).toEqual({
      paragraph: 1,
      first: 1,
      last: 2,
      words: 23,
      sentences: [expect.objectContaining({ sentence: 1 }), expect.objectContaining({ sentence: 2 })],
    });
    expect(checkQuotation(print, 'Nobody knows who named it.', 2)).toMatchObject({ first: 3, last: 3 });
  });

  test.each([
    [
      'an altered word',
      LONG.replace('three', 'four'),
      1,
      /“The river rises in the hills of the …” is not in the article; one much like it is in paragraph 1/,
    ],
    [
      'a fragment',
      LONG.slice(0, 60),
      1,
      /is not in the article; one much like it is in paragraph 1: quote that whole sentence/,
    ],
    ['another’s paragraph', LONG, 2, /stands in paragraph 1, not in 2; correct the paragraph/],
    [
      'other letters',
      LONG.toLowerCase(),
      1,
      /differs from one in paragraph 1 perhaps only in case or punctuation/,
    ],
    [
      'what nobody wrote',
      'A wholly different thing was said.',
      1,
      /is not in the article, nor is any like it/,
    ],
    [
      'the second of two',
      `${LONG} Nobody knows why they named it so.`,
      1,
      /^its sentence “Nobody knows why they named it so.”/,
    ],
    [
      'a gap',
      'The old ferryman Mr. Lund keeps the only boat between the island and the harbour town. Nobody knows who named it.',
      2,
      /all stand in paragraph 2, but do not follow each other/,
    ],
    ['nothing', ' ', 1, /^it is empty/],
  ])('refuses %s and says why', (_, exact, paragraph, reason) => {
    expect(checkQuotation(print, exact, paragraph)).toEqual({ missed: expect.stringMatching(reason) });
  });
});
