import type { PassageAnnotation } from '../../../src/story/passage.ts';

/** How an article names a place. */
export interface Mentioned {
  /** Each once, in the article's order. */
  readonly words: readonly string[];
  /** In how many places of the article. */
  readonly times: number;
}

type Selected = Pick<PassageAnnotation['target'], 'selector'>;

/** How passages name places, by the places' ids. */
export function mentionedIn(targets: readonly Selected[]): Map<string, Mentioned> {
  const all = new Map<string, string[]>();
  for (const { selector } of targets)
    for (const { feature, exact } of selector[0].refinedBy) {
      const words = all.get(feature) ?? [];
      words.push(exact);
      all.set(feature, words);
    }
  return new Map([...all].map(([id, words]) => [id, { words: [...new Set(words)], times: words.length }]));
}
