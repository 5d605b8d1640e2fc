/** Folded words with commas between them, in lines of any length. */
export function listed(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/,\s*/));
}

/** Such words, each with the same weight. */
export function weighed(weight: number, words: string): [string, number][] {
  return [...listed(words)].map((word) => [word, weight]);
}
