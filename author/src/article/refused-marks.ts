import type { Nodes } from 'mdast';
import { quote } from '../../../src/story/problem.ts';
import type { SourceProblem } from '../source-problem.ts';
import type { ProblemAt } from './problem-at.ts';

/** Parts of an article in which marks have no place, as they are no sentences of it. */
const WITHOUT_MARKS: Partial<Record<Nodes['type'], string>> = {
  heading: 'a heading',
  table: 'a table',
  code: 'code',
  inlineCode: 'code',
  footnoteDefinition: 'a footnote',
  html: 'HTML',
};

/** A mark of a place, in Markdown and in HTML. */
const OF_PLACE = /\[[^[\]\n]+\]\((#[^)\s]+)[^)\n]*\)|href\s*=\s*["']?(#[^"'\s>]+)/g;
const OF_QUOTATION = /(?<!=)==(?=[^\s=])[^\n]*?[^\s=]==(?!=)/g;

/**
 * Marks where they have no place.
 *
 * @param source the article
 * @param isPlace whether an address as `#basel` is that of places
 */
export function refusedMarks(
  node: Nodes,
  source: string,
  isPlace: (address: string) => boolean,
  problemAt: ProblemAt,
): SourceProblem[] {
  const where = WITHOUT_MARKS[node.type];
  if (where === undefined)
    return 'children' in node
      ? node.children.flatMap((inner) => refusedMarks(inner, source, isPlace, problemAt))
      : [];
  const start = node.position?.start.offset ?? 0;
  const written = source.slice(start, node.position?.end.offset);
  // What is commented out is not meant to be seen; signs in code are the code's own.
  if (written.startsWith('<!--')) return [];
  const places = [...written.matchAll(OF_PLACE)].filter(([, link = '', anchor = '']) =>
    isPlace(link || anchor),
  );
  const quotations = where === 'code' || where === 'HTML' ? [] : written.matchAll(OF_QUOTATION);
  return [...places, ...quotations].map(({ 0: mark, index }) =>
    problemAt(start + index, {
      found: `the mark ${quote(mark)} in ${where}`,
      expected: 'marks in paragraphs, quotations and lists alone',
      remedy: 'Mark a sentence of the text instead.',
      rule: 'article-marks',
    }),
  );
}
