import { addressesIn } from '../article/addresses.ts';
import { frontMatterOf } from '../article/front-matter.ts';
import { markdownTree } from '../article/markdown-tree.ts';
import { formerStatesIn, type Words } from '../gazetteer/former-states.ts';
import { proseOf } from '../new/marks/prose.ts';
import { ENDS, featureNames } from '../new/places/feature-names.ts';

/**
 * An article's file in which all words that name a place are marked, wherever a mark may stand; all else is as it was.
 *
 * @param file its text, with every character of the file
 * @param names as the article may write them; capitals are not told apart from small letters where `isLoose`
 * @param longer names of something else: no part of one is marked
 * @returns the first words that were marked too, as the article writes them
 */
export function withNamesMarked(
  file: string,
  id: string,
  names: readonly string[],
  { isLoose = false, longer = [] }: { readonly isLoose?: boolean; readonly longer?: readonly string[] } = {},
): { readonly text: string; readonly count: number; readonly written: string | undefined } {
  const mark = /^\uFEFF/.exec(file)?.[0] ?? '';
  const source = file.slice(mark.length);
  const { body } = frontMatterOf(source);
  // The front matter is taken away but for its lines: positions count from the end.
  const before = source.length - body.length;
  const named = names.filter((name) => name.trim() !== '');
  if (named.length === 0) return { text: file, count: 0, written: undefined };
  const pattern = patternOf(named, isLoose);
  const others = longer.filter((name) => name.trim() !== '');
  const patternOfOthers = others.length > 0 && patternOf(others, false);
  const found = proseOf(markdownTree(body)).texts.flatMap(({ node, marks }) => {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (marks !== 'anywhere' || start === undefined || end === undefined) return [];
    const written = body.slice(start, end);
    const isInAddress = addressesIn(written);
    const wholes = [
      ...formerStatesIn(written),
      ...featureNames(written)
        .filter(({ name }) => / of /.test(name))
        .map(({ name, ...at }) => ({ text: name, ...at })),
      ...(patternOfOthers ? wordsOf(written.matchAll(patternOfOthers)) : []),
    ];
    return [...written.matchAll(pattern)]
      .filter(({ 0: words, index }) => !isInAddress(index) && !isWithin(words, index, wholes))
      .map(({ 0: words, index }) => ({ at: before + start + index, words }));
  });
  let text = source;
  for (const { at, words } of [...found].reverse())
    text = `${text.slice(0, at)}[${words}](#${id})${text.slice(at + words.length)}`;
  return { text: mark + text, count: found.length, written: found[0]?.words };
}

function wordsOf(matches: Iterable<RegExpExecArray>): Words[] {
  return Array.from(matches, ({ 0: text, index }) => ({ text, start: index, end: index + text.length }));
}

/** Whether words are a part of a longer name: East Germany is not Germany, nor is the Gulf of Urabá Urabá. */
function isWithin(words: string, start: number, names: readonly Words[]): boolean {
  return names.some((name) => name.start <= start && name.end >= start + words.length && name.text !== words);
}

/** Whole words; not those of a longer name, as Tokyo in Tokyo Bay. */
function patternOf(names: readonly string[], isLoose: boolean): RegExp {
  const words = [...new Set(names)]
    .sort((one, other) => other.length - one.length)
    .map((name) =>
      name
        .trim()
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replace(/[\s-]+/g, '[\\s-]+'),
    );
  const inside = String.raw`[\p{L}\p{N}]`;
  return new RegExp(
    String.raw`(?<!${inside})(?:${words.join('|')})(?!${inside})(?![ \u00a0](?:${ENDS})(?!\p{L}))`,
    isLoose ? 'giu' : 'gu',
  );
}
