import { closestMatch } from 'leven';

/** The share of a word's letters that may be wrong in what is taken for it, as in TypeScript's own suggestions. */
const WRONG = 0.4;

/** Of some words the one that was perhaps meant: that with the fewest letters changed. */
export function alike(word: string, words: Iterable<string>): string | undefined {
  return closestMatch(word, [...words], { maxDistance: Math.floor(word.length * WRONG) });
}
