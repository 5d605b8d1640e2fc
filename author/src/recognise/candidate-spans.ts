import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { NAMED_BY } from '../gazetteer/packed.ts';
import type { TextWord } from './text-words.ts';
import { INSIDE_NAMES } from './words-within.ts';

/** Words of a text that the gazetteer knows as a name. */
export interface CandidateSpan {
  /** Index of the first word. */
  readonly first: number;
  /** Index of the last one. */
  readonly last: number;
  /** The name's number in the gazetteer. */
  readonly key: number;
  /** The entries that may be meant: an abbreviation only where it is written as one. */
  readonly entries: readonly number[];
}

/** No name of the gazetteer that texts write has more words. */
const LONGEST = 7;

/** Abbreviations that everybody writes without stops and alone. */
const ALONE = new Set(['us', 'uk', 'eu']);

/** The longest names in a text, from left to right, none within another. */
export function candidateSpansOf(
  words: readonly TextWord[],
  gazetteer: Gazetteer,
  text: string,
): CandidateSpan[] {
  const spans: CandidateSpan[] = [];
  for (let first = 0; first < words.length; ) {
    const span = longestFrom(words, first, gazetteer, text);
    if (span !== undefined) spans.push(span);
    first = span === undefined ? first + 1 : span.last + 1;
  }
  return spans;
}

function longestFrom(
  words: readonly TextWord[],
  first: number,
  gazetteer: Gazetteer,
  text: string,
): CandidateSpan | undefined {
  const start = words[first];
  if (start === undefined || !start.isCapitalised) return undefined;
  let longest: CandidateSpan | undefined;
  let key = '';
  for (let last = first; last < words.length && last < first + LONGEST; last++) {
    const word = words[last];
    if (word === undefined) break;
    if (last > first) {
      if (word.gap !== 'space' && word.gap !== 'hyphen') break;
      if (!word.isCapitalised && !word.isGenitive && !INSIDE_NAMES.has(word.folded)) break;
    }
    key = last === first ? word.folded : `${key} ${word.folded}`;
    if (key === 'the') {
      key = '';
      return undefined;
    }
    if (last > first && !word.isCapitalised && !word.isGenitive) continue;
    const found = gazetteer.find(key);
    if (found < 0) continue;
    const entries = [...gazetteer.entries(found)].filter((entry) => isMeant(entry, words, first, last, text));
    if (entries.length > 0) longest = { first, last, key: found, entries };
  }
  return longest;
}

/** An abbreviation counts where it is written with stops or capitals, or stands after a comma: "Bend, Ore." */
function isMeant(
  entry: number,
  words: readonly TextWord[],
  first: number,
  last: number,
  text: string,
): boolean {
  const start = words[first];
  const end = words[last];
  if (start === undefined || end === undefined) return false;
  const written = text.slice(start.start, end.end);
  if ((entry & 3) !== NAMED_BY.abbreviation) {
    // "US" is no alternative of a town called Us, nor "IN" of one called In.
    return written.length > 3 || !start.isUpperCase || first !== last;
  }
  if (/\p{L}\.\s?\p{L}/u.test(written)) return true;
  const isShouted = (words[first - 1]?.isUpperCase ?? false) || (words[last + 1]?.isUpperCase ?? false);
  if (text[end.end] === '$') return false;
  // "Missing Ill. man"
  if (text[end.end] === '.' && written.length >= 3 && words[last + 1]?.isCapitalised === false) return true;
  if (start.isUpperCase && !isShouted && (written.length >= 3 || ALONE.has(start.folded))) return true;
  if (start.gap === 'comma' && words[first - 1]?.isCapitalised === true)
    return start.isUpperCase || text[end.end] === '.' || written.length >= 4;
  return false;
}
