import type { MixedWords } from '../../src/story/mixed-words.ts';

/** What is read of words, whatever their languages. */
export const textOf = (words: string | MixedWords): string =>
  typeof words === 'string'
    ? words
    : words.map((part) => (typeof part === 'string' ? part : part.value)).join('');

/** The languages of those words that say their own, in order. */
export const languagesIn = (words: MixedWords): string[] =>
  words.flatMap((part) => (typeof part === 'string' ? [] : part.lang));
