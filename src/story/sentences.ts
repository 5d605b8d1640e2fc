import { ABBREVIATIONS } from './abbreviations.ts';
import { intlTag } from './language-tag.ts';
import { hidesOrdinal } from './ordinals.ts';
import type { Sentence } from './sentence.ts';
import * as first from './sentences-version-1.ts';

/** How texts are compared and split. A fingerprint names the version by which it was taken. */
interface Splitter {
  /** The form in which texts are compared. */
  normalise(text: string): string;
  /** @param language BCP 47 tag of the paragraph's language */
  sentences(paragraph: string, language: string): Sentence[];
}

/** Every version there has been; a change of what they give is a new one. */
export const SPLITTERS = [1, 2] as const;
export type SplitterVersion = (typeof SPLITTERS)[number];
/** The version by which fingerprints are taken now. */
export const SPLITTER = 2 satisfies SplitterVersion;

export function splitterOf(version: SplitterVersion): Splitter {
  return version === 1 ? first : { normalise, sentences };
}

/**
 * Characters that nobody sees and that copying brings along: soft hyphen (with the line's end after it), zero width
 * space, word joiner and invisible operators, direction marks, byte-order mark. Not the joiners ZWJ and ZWNJ, which
 * make other words.
 */
const UNSEEN =
  /\u00AD(?:[^\S\n]*\n\s*)?|[\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/gu;

/** Letters as a PDF may set them: Latin and Armenian ligatures, Arabic letters in their joined forms. */
const PRESENTED = /[\uFB00-\uFB06\uFB13-\uFB17\uFB50-\uFBB1\uFBD3-\uFD3D\uFD50-\uFDC7\uFE80-\uFEFC]+/gu;

/**
 * The form in which texts are compared: Unicode NFC, without characters that nobody sees, ligatures of a PDF taken
 * apart, each run of white space (no-break spaces too) one space, none at the ends. Nothing else is folded: a
 * straight quote is not a curly one, and a quotation is kept to the letter.
 */
export function normalise(text: string): string {
  return legible(text).trim();
}

/** What may change: all but the printable characters of ASCII, of which much English text is, with single spaces. */
const CHANGING = /[^ -~]| {2}/;

/** As `normalise`, but with a space at either end where there is white space. */
export function legible(text: string): string {
  if (!CHANGING.test(text)) return text;
  return text
    .replace(UNSEEN, '')
    .replace(PRESENTED, (letters) => letters.normalize('NFKC'))
    .normalize('NFC')
    .replace(/\s+/gu, ' ');
}

/** "W." of "George W. Bush", "J.R." of "J.R. Smith"; "I." is left out, as in CLDR: it ends "World War I." */
const INITIALS = /^(?!I\.$)(?:\p{Lu}\.)+$/u;

/**
 * "د." of "د. محمد", "أ.د." and the like: no word that stands alone has one letter in Arabic or Persian. After a
 * number it is an era ("2003 م."), which may end a sentence.
 */
const ARABIC_INITIALS = /^(?:\p{Script=Arabic}\p{M}*\u0640?[\u200C\u200D]?\.)+$/u;

/** Within "ق.م.", which UAX 29 takes apart. */
const ARABIC_DOTTED = /^\.\p{Script=Arabic}/u;

/** The Christian eras of the languages whose abbreviations are known, which often end a sentence. */
const ERA = /(?:^|\s)(?:[vn]\. ?Chr|(?:av|ap|apr)\. ?J\.-C|[ad]\. ?C|н\. ?э|[قب]\. ?م)\.$/u;

/** What cannot open a sentence: `“What for?” asked the minister.` is one. */
const CONTINUES = /^[^\p{L}\p{N}]*\p{Ll}/u;

/** A number, or one in Roman letters: "vol. 2", "séc. XIX". */
const NUMBER_FOLLOWS = /^[^\p{L}\p{N}]*(?:\p{N}|[IVXLCDM]+(?!\p{L}))/u;

/** "1." of "1. What happened": the number of a heading or of an item. */
const ITEM = /^\p{N}{1,3}\.$/u;

/**
 * A footnote's mark after the end of a sentence: [12], [a], [note 3], ¹, †. A letter in brackets that belongs to a
 * word is none: "[T]he".
 */
const FOOTNOTE =
  /(?<=[.!?…。．！？؟۔।]['"’”»›)\]]*)(?:\s?(?:\[(?:\p{L}{1,12}\.? )?\p{N}{1,3}\](?![\p{Ll}\p{N}])|\[\p{Ll}{1,2}\](?![\p{Ll}\p{Lu}])|[¹²³⁰⁴-⁹*†‡]+(?![\p{L}\p{N}])))+/gu;

/** A closing quotation mark after a space, as French sets it: "« Oui. » Puis". */
const SPACED_QUOTE = /(?<=[.!?…])\s[»”](?=\s|$)/gu;

/** Stands for what belongs to the sentence before it: a closing bracket, which stays with that (SB9 of UAX 29). */
const CLOSING = '\u2046';

/**
 * Splits a paragraph into its sentences as a careful reader would: by the rules of Unicode Standard Annex 29
 * (`Intl.Segmenter`), but neither after an initial, an abbreviation of the language or an ordinal number nor before
 * a small letter; a footnote's mark stays with the sentence before it. The sentences' texts carry no white space at
 * their ends; inside they are as given.
 *
 * @param language BCP 47 tag of the paragraph's language
 */
export function sentences(paragraph: string, language = 'en'): Sentence[] {
  const found: Sentence[] = [];
  const masked = paragraph
    .replace(SPACED_QUOTE, (mark) => CLOSING.repeat(mark.length))
    .replace(FOOTNOTE, (mark) => CLOSING.repeat(mark.length));
  let open: number | undefined;
  for (const { segment, index } of segmenterOf(language).segment(masked)) {
    const start = open ?? index + (segment.length - segment.trimStart().length);
    const after = index + segment.length;
    const opening = after < masked.length ? (/[\p{Ps}\p{Pi}]+$/u.exec(segment)?.[0].length ?? 0) : 0;
    const end = start + masked.slice(start, after - opening).trimEnd().length;
    if (end <= start) continue;
    const rest = masked.slice(end).trimStart();
    const sofar = masked.slice(start, end).replace(/\u2046+$/, '');
    const goesOn =
      rest !== '' &&
      (CONTINUES.test(rest) ||
        ARABIC_DOTTED.test(masked.slice(end - 1, end + 1)) ||
        endsOpen(sofar, rest, language, found.length === 0));
    open = goesOn ? start : opening > 0 ? after - opening : undefined;
    if (!goesOn) found.push({ text: paragraph.slice(start, end), start, end });
  }
  return found;
}

const segmenters = new Map<string, Intl.Segmenter>();

/** Made once for each language: to make one takes longer than to split a paragraph. */
function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(intlTag(language), { granularity: 'sentence' });
  segmenters.set(language, made);
  return made;
}

/** Letters from its end that a sentence is looked at for an abbreviation: more would take a pattern of it for ever. */
const LONGEST = 60;

/** Whether a sentence that has come `sofar`, to a full stop, goes on with `rest`. */
function endsOpen(sofar: string, rest: string, language: string, opens: boolean): boolean {
  if ((opens && ITEM.test(sofar)) || hidesOrdinal(sofar, rest, language)) return true;
  // "z. B." counts as "z.B.", "J. R. R." as "J.R.R."
  const last = /(?:(?<![\p{L}\p{N}])\p{L}\.[-\s]?)*(?:[\p{L}\p{M}.-]|\u200C|\u200D)+\.$/u.exec(
    sofar.slice(-LONGEST),
  )?.[0];
  if (last === undefined || ERA.test(sofar)) return false;
  const joined = last.replace(/\s/g, '');
  const afterHyphen = joined.slice(joined.lastIndexOf('-') + 1);
  const afterNumber = /\p{N}[\p{L}\p{N}]*\s*$/u.test(sofar.slice(0, -last.length));
  if (INITIALS.test(joined.replaceAll('-', '')) || INITIALS.test(afterHyphen)) return true;
  if (ARABIC_INITIALS.test(joined)) return !afterNumber;
  // "z. B.", "v. Chr.": the first part of one that is written with spaces.
  if (/(?<![\p{L}\p{N}])\p{Ll}\.$/u.test(sofar) && /^\p{L}{1,3}\./u.test(rest)) return true;
  const known = ABBREVIATIONS.get(language.split('-')[0]?.toLowerCase() ?? '');
  const isIn = (words: ReadonlySet<string>) =>
    [joined, afterHyphen].some((word) => words.has(word.slice(0, -1).toLowerCase()));
  if (!known) return false;
  if (isIn(known.before)) return true;
  if (isIn(known.numbered)) return NUMBER_FOLLOWS.test(rest);
  return isIn(known.dates) && (!afterNumber || NUMBER_FOLLOWS.test(rest));
}
