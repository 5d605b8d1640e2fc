import { type Problem, pointer, quote } from '../../story/problem.ts';
import { checkQuotation } from '../article/quotation.ts';
import type { StoryFolder } from '../folder.ts';

/** Every passage is whole sentences of the article, to the letter, and together they keep the limit. */
export function checkQuotations({ entries, fingerprint, passages }: StoryFolder): Problem[] {
  if (!fingerprint) return [];
  const problems: Problem[] = [];
  /** Words by paragraph and sentence, so that a sentence in two passages counts once. */
  const quoted = new Map<string, number>();
  for (const { file, path, value } of passages) {
    const { paragraph, selector } = value.target;
    const checked = checkQuotation(fingerprint, selector[0].exact, paragraph);
    if ('missed' in checked) {
      problems.push({
        file,
        path: path + pointer('target', 'selector', 0, 'exact'),
        found: quote(selector[0].exact),
        expected: `whole sentences of paragraph ${paragraph} of the article`,
        remedy: `${checked.missed.charAt(0).toUpperCase()}${checked.missed.slice(1)}.`,
      });
      continue;
    }
    const marks = fingerprint.sentences.filter((mark) => mark.paragraph === paragraph);
    for (const [index, mark] of marks.entries())
      if (index + 1 >= checked.first && index + 1 <= checked.last)
        quoted.set(`${paragraph}/${index}`, mark.words);
  }

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
