import { sentences } from '../../../src/story/sentences.ts';
import type { SourceProblem } from '../source-problem.ts';
import type { Mark, MarkedArticle, Paragraph, Quoted } from './marked-article.ts';
import { ARTICLE } from './names.ts';

/** Whole sentences of one paragraph that are to be quoted, and the marks in them. */
export interface Quotation {
  /** Counted from 1. */
  readonly paragraph: number;
  /** To the letter, normalised. */
  readonly exact: string;
  /** Their offsets count from the quotation's beginning. */
  readonly marks: readonly Mark[];
  readonly time?: string;
  /** Where its first mark, or what marks it as quoted, stands. */
  readonly spot: Mark['spot'];
}

interface Stretch {
  start: number;
  end: number;
  spot: Mark['spot'];
  isQuoted: boolean;
}

/**
 * What a marked article quotes: the sentences between `==` where there is one, else all that have a mark. A mark is never
 * split, so that sentences which it crosses are one quotation.
 *
 * @param language BCP 47: that of the article
 */
export function quotationsOf(
  { paragraphs }: Pick<MarkedArticle, 'paragraphs'>,
  language: string,
): { readonly quotations: readonly Quotation[]; readonly problems: readonly SourceProblem[] } {
  const isChosen = paragraphs.some(({ quoted }) => quoted.length > 0);
  const quotations: Quotation[] = [];
  const problems: SourceProblem[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const cause: readonly (Mark | Quoted)[] = isChosen ? paragraph.quoted : paragraph.marks;
    if (cause.length === 0) continue;
    for (const { start, end, spot } of stretchesOf(paragraph, cause, language)) {
      const marks = paragraph.marks
        .filter((mark) => mark.start >= start && mark.end <= end)
        .map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start }));
      const times = [...new Set(marks.flatMap(({ time }) => time ?? []))];
      const [time, other] = times;
      if (marks.length === 0) problems.push(withoutPlace(spot));
      else if (other !== undefined) problems.push(twoTimes(times, spot));
      else
        quotations.push({
          paragraph: index + 1,
          exact: paragraph.text.slice(start, end),
          marks,
          spot,
          ...(time !== undefined && { time }),
        });
    }
  }
  return { quotations, problems };
}

/** Whole sentences around each cause; those that a mark crosses, or that two causes share, are one stretch. */
function stretchesOf(
  { text, marks }: Paragraph,
  cause: readonly { readonly start: number; readonly end: number; readonly spot: Mark['spot'] }[],
  language: string,
): Stretch[] {
  const units: Stretch[] = [];
  for (const { start, end } of sentences(text, language)) {
    const last = units.at(-1);
    const isCrossed = last && marks.some((mark) => mark.start < last.end && mark.end > start);
    if (last && isCrossed) last.end = end;
    else units.push({ start, end, spot: { line: 0, column: 0 }, isQuoted: false });
  }
  const stretches: Stretch[] = [];
  for (const { start, end, spot } of cause) {
    const own = units.filter((unit) => unit.start < end && unit.end > start);
    const first = own[0];
    const last = own.at(-1);
    if (!first || !last) continue;
    const before = stretches.at(-1);
    if (before && before.end > first.start) before.end = Math.max(before.end, last.end);
    else stretches.push({ start: first.start, end: last.end, spot, isQuoted: true });
  }
  return stretches;
}

function withoutPlace(spot: Mark['spot']): SourceProblem {
  return {
    file: ARTICLE,
    path: '',
    spot,
    found: 'a quotation that names no place',
    expected: 'a mark in it, as [Basel](#basel)',
    remedy: 'Mark the words that name a place, or take the two “==” away.',
    rule: 'article-quotations',
  };
}

function twoTimes(times: readonly string[], spot: Mark['spot']): SourceProblem {
  return {
    file: ARTICLE,
    path: '',
    spot,
    found: `${times.length} times in one quotation (${times.join(', ')})`,
    expected: 'one, or one interval as 1980/1988',
    remedy: 'Leave one, or quote less by “==”.',
    rule: 'article-quotations',
  };
}
