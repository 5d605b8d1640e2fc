import type { PhrasingContent } from 'mdast';
import { legible, normalise } from '../../../src/story/sentences.ts';
import type { SourceProblem, Spot } from '../source-problem.ts';
import type { Mark, Paragraph } from './marked-article.ts';
import { nearMissesIn } from './near-misses.ts';
import type { ProblemAt } from './problem-at.ts';
import { unquoted } from './quoted-stretches.ts';
import { codeOf, textOf, unshield } from './shield.ts';

/** What paragraphs are read with. */
export interface Reading {
  /** The article, its escapes shielded (see `shield`). */
  readonly source: string;
  readonly problemAt: ProblemAt;
  readonly spotAt: (offset: number) => Spot;
  /** The ids that an address as `#basel` names, or nothing where it leads elsewhere; the fault where it is neither. */
  target(address: string, words: string, offset: number): readonly string[] | undefined | SourceProblem;
  /** A link's title as a passage's time; the fault where it is none. */
  time(title: string, offset: number): string | SourceProblem;
  /** The address of a link by reference. */
  definition(
    identifier: string,
  ): { readonly url: string; readonly title?: string | null | undefined } | undefined;
}

interface Piece {
  readonly text: string;
  readonly source: number;
}

interface RawMark extends Pick<Mark, 'ids' | 'time'> {
  readonly start: number;
  readonly end: number;
  readonly source: number;
}

/** Reads what stands in a paragraph or heading; undefined where it has no text. */
export function readParagraph(
  nodes: readonly PhrasingContent[],
  start: number,
  reading: Reading,
): { readonly paragraph: Paragraph | undefined; readonly problems: readonly SourceProblem[] } {
  const pieces: Piece[] = [];
  const marks: RawMark[] = [];
  const problems: SourceProblem[] = [];
  const length = () => pieces.reduce((sum, { text }) => sum + text.length, 0);
  const take = (text: string, source: number) => pieces.push({ text, source });
  const walk = (inner: readonly PhrasingContent[]) => inner.forEach(read);
  walk(nodes);

  const raw = pieces.map(({ text }) => text).join('');
  const { quoted, offset, ...rest } = unquoted(raw, sourceAt(pieces), reading.problemAt);
  problems.push(...rest.problems);
  const clean = unshield(rest.text);
  const text = normalise(clean);
  const place = normalisedOffsets(clean);
  const paragraph: Paragraph | undefined =
    text === ''
      ? undefined
      : {
          text,
          spot: reading.spotAt(start),
          marks: marks.map(({ source, ...mark }) => ({
            ...mark,
            ...place(offset(mark.start), offset(mark.end)),
            spot: reading.spotAt(source),
          })),
          quoted: quoted.map(({ opens, ...stretch }) => ({
            ...place(stretch.start, stretch.end),
            spot: reading.spotAt(sourceAt(pieces)(opens)),
          })),
        };
  return { paragraph, problems };

  function read(node: PhrasingContent): void {
    const at = node.position?.start.offset ?? start;
    const end = node.position?.end.offset ?? at;
    if (node.type === 'text') {
      problems.push(...nearMissesIn(reading.source.slice(at, end), at, reading.problemAt));
      take(textOf(node.value), at);
    } else if (node.type === 'inlineCode') take(codeOf(node.value), at + 1);
    else if (node.type === 'break') take('\n', at);
    else if (node.type === 'html') take(/^<br\b/i.test(node.value) ? ' ' : '', at);
    else if (node.type === 'link') readLink(node.url, node.title, node.children, at);
    else if (node.type === 'linkReference') {
      const { url = '', title } = reading.definition(node.identifier) ?? {};
      readLink(url, title, node.children, at);
    } else if ('children' in node) walk(node.children);
  }

  function readLink(
    url: string,
    title: string | null | undefined,
    children: readonly PhrasingContent[],
    at: number,
  ): void {
    const from = length();
    walk(children);
    const words = pieces
      .map(({ text }) => text)
      .join('')
      .slice(from);
    const ids = reading.target(url, words, at);
    if (ids === undefined) return;
    if ('found' in ids) return void problems.push(ids);
    const time = title ? reading.time(title, at) : undefined;
    if (typeof time === 'object') return void problems.push(time);
    marks.push({
      start: from,
      end: from + words.length,
      ids,
      source: at,
      ...(time !== undefined && { time }),
    });
  }
}

/** Where in the article a character of the raw text stands, to the piece and, in plain text, to the letter. */
function sourceAt(pieces: readonly Piece[]): (raw: number) => number {
  return (raw) => {
    let sum = 0;
    for (const { text, source } of pieces) {
      if (raw < sum + text.length) return source + raw - sum;
      sum += text.length;
    }
    return pieces.at(-1)?.source ?? 0;
  };
}

/** From a stretch of a text to the same words of it in its normalised form. */
function normalisedOffsets(text: string): (start: number, end: number) => { start: number; end: number } {
  const before = (at: number) => legible(text.slice(0, at)).trimStart().length;
  return (start, end) => {
    const words = text.slice(start, end);
    const first = start + (words.length - words.trimStart().length);
    const last = end - (words.length - words.trimEnd().length);
    return { start: before(first), end: before(last) };
  };
}
