import { type Problem, pointer, quote } from '../../story/problem.ts';
import { placeQuotation, whyNotPlaced } from '../article/quotation.ts';
import { ANCHOR } from '../article/usage.ts';
import { wordCount } from '../article/words.ts';
import type { StoryFolder } from '../read/folder.ts';

/** A build lists no more faults than this. */
const SHOWN = 20;

/** Every passage is whole sentences of the article, to the letter, and together they keep the limit. */
export function checkQuotations({ entries, fingerprint, passages }: StoryFolder): Problem[] {
  if (!fingerprint) return [];
  const problems: Problem[] = [];
  /** Words by paragraph and sentence, so that a sentence in two passages counts once. */
  const quoted = new Map<string, number>();
  /** Passages in a script without spaces, of which the first fingerprints took a sentence for a word or two. */
  const uncounted: string[] = [];
  for (const { file, path, value } of passages) {
    const { paragraph, selector } = value.target;
    const { exact } = selector[0];
    const placed = placeQuotation(fingerprint, exact, paragraph);
    if (!placed) {
      // To look for what was meant takes as long as the article is; no more are shown.
      const why =
        problems.length < SHOWN
          ? whyNotPlaced(fingerprint, exact, paragraph)
          : 'quote whole sentences of that paragraph, to the letter';
      problems.push({
        file,
        path: path + pointer('target', 'selector', 0, 'exact'),
        found: quote(exact),
        expected: `whole sentences of paragraph ${paragraph} of the article`,
        remedy: `${why.charAt(0).toUpperCase()}${why.slice(1)}.`,
      });
      continue;
    }
    if (fingerprint.splitter === 1 && wordCount(exact) > 2 * placed.words) uncounted.push(value.id);
    for (const [index, mark] of placed.sentences.entries())
      quoted.set(`${paragraph}/${placed.first + index}`, mark.words);
  }

  if (uncounted.length > 0)
    problems.push({
      file: 'fingerprint.json',
      path: '/words',
      found: `words counted by spaces alone, of which the script of ${uncounted.slice(0, 3).join(', ')} has none`,
      expected: 'a count by which the limit of quotation can be checked',
      remedy: `Take the fingerprint anew: ${ANCHOR}.`,
    });
  const words = [...quoted.values()].reduce((sum, count) => sum + count, 0);
  const share = words / Math.max(fingerprint.words, 1);
  const limit = entries.quoteLimit?.share ?? 1;
  if (share > limit)
    problems.push({
      file: 'passages.json',
      path: '',
      found: `quotations of ${words} words, ${percent(share)} of the article’s ${fingerprint.words}`,
      expected: `at most ${percent(limit)} ("quoteLimit" in story.json)`,
      remedy: 'Leave out the less telling passages.',
    });
  return problems;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
