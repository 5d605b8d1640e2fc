import type { SourceProblem } from '../source-problem.ts';
import type { ProblemAt } from './problem-at.ts';

/** A paragraph's raw text without the `==` of its quotations. */
interface Unquoted {
  readonly text: string;
  /** Where the quotations stand in `text`, and where each opens in the raw text. */
  readonly quoted: readonly { readonly start: number; readonly end: number; readonly opens: number }[];
  /** Where in `text` a character of the raw text stands. */
  offset(raw: number): number;
  readonly problems: readonly SourceProblem[];
}

/**
 * Takes the `==` out that mark what is quoted: one opens before what is no space, and closes after what is none.
 * Others are text, as in "a == b".
 *
 * @param sourceAt where in the article a character of the raw text stands
 */
export function unquoted(raw: string, sourceAt: (raw: number) => number, problemAt: ProblemAt): Unquoted {
  const quoted: { start: number; end: number; opens: number }[] = [];
  const removed: number[] = [];
  let open: number | undefined;
  for (const { index } of raw.matchAll(/(?<!=)==(?!=)/g)) {
    if (open !== undefined && /\S/.test(raw.charAt(index - 1))) {
      quoted.push({ start: open, end: index, opens: open });
      removed.push(open, index);
      open = undefined;
    } else if (open === undefined && /\S/.test(raw.charAt(index + 2))) open = index;
  }
  const offset = (at: number) => at - 2 * removed.filter((one) => one < at).length;
  const problems =
    open === undefined
      ? []
      : [
          problemAt(sourceAt(open), {
            found: '“==” that opens a quotation, and none that closes it',
            expected: '“==” at both ends of what is quoted, within one paragraph',
            remedy: 'Add the other, right after the last word; or write \\== for the two signs themselves.',
            rule: 'article-quotations',
          }),
        ];
  return {
    text: [...removed].reverse().reduce((text, at) => text.slice(0, at) + text.slice(at + 2), raw),
    quoted: quoted.map(({ start, end, opens }) => ({
      start: offset(start + 1) + 1,
      end: offset(end),
      opens,
    })),
    offset,
    problems,
  };
}
