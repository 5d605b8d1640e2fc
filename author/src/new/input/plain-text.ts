import type { Root, RootContent } from 'mdast';
import { bylineOf } from './byline.ts';
import type { ArticleFacts, Draft } from './draft.ts';

/** Letters: a longer first line is a sentence. */
const LONGEST_TITLE = 120;
/** Letters of a line that nobody has wrapped: then each line is a paragraph. */
const UNWRAPPED = 160;

/** Reads an article that is written as plain text: paragraphs apart by blank lines; its title and its author may be on top. */
export function readPlainText(text: string): Draft {
  const blocks = text
    .replace(/^\uFEFF/, '')
    .split(/\n[^\S\n]*(?:\n[^\S\n]*)+/)
    .map((block) => block.split('\n').map((line) => line.trim()))
    .map((lines) => lines.filter((line) => line !== ''))
    .filter((lines) => lines.length > 0);
  const paragraphs = blocks.flatMap(paragraphsOf);
  const { title, facts, rest } = headerOf(paragraphs);
  const children: RootContent[] = [
    ...(title === undefined ? [] : [headingOf(title)]),
    ...rest.map((value): RootContent => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
  ];
  const body: Root = { type: 'root', children };
  return { facts: { ...facts, ...(title !== undefined && { title }) }, body };
}

/** A heading of the first level. */
export function headingOf(value: string): RootContent {
  return { type: 'heading', depth: 1, children: [{ type: 'text', value }] };
}

function paragraphsOf(lines: readonly string[], index: number): string[] {
  // The header's lines are short, and each says something else.
  const isHeader = index === 0 && lines.length <= 4 && lines.every((line) => line.length <= LONGEST_TITLE);
  const [, second = ''] = lines;
  const isHeadedBy = lines.slice(1).some((line) => bylineOf(line)) || /^(?:={3,}|-{3,})$/.test(second);
  if (isHeader && isHeadedBy) return lines.filter((line) => !/^(?:={3,}|-{3,})$/.test(line));
  return lines.some((line) => line.length > UNWRAPPED) ? [...lines] : [lines.join(' ')];
}

function headerOf(paragraphs: readonly string[]): {
  readonly title: string | undefined;
  readonly facts: ArticleFacts;
  readonly rest: readonly string[];
} {
  const [first = ''] = paragraphs;
  const isTitle = paragraphs.length > 1 && first.length <= LONGEST_TITLE && !/[.;:,…]["”’»)]*$/.test(first);
  const title = isTitle ? first : undefined;
  let at = isTitle ? 1 : 0;
  let facts: ArticleFacts = {};
  for (let byline = bylineOf(paragraphs[at] ?? ''); byline; byline = bylineOf(paragraphs[at] ?? '')) {
    facts = { ...byline, ...facts };
    at++;
  }
  return { title, facts, rest: paragraphs.slice(at) };
}
