/** A letter of a script that sets no spaces between words. */
export const UNSPACED =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Bopo}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}\p{sc=Yiii}\p{sc=Tale}\p{sc=Talu}\p{sc=Lana}\p{sc=Tavt}\p{sc=Java}\p{sc=Bali}]/u;

/** Of these no engine's dictionary knows the words; a syllable, one grapheme, counts as one. */
const UNKNOWN = /[\p{sc=Yiii}\p{sc=Tale}\p{sc=Talu}\p{sc=Lana}\p{sc=Tavt}\p{sc=Java}\p{sc=Bali}]/u;

/**
 * How many words a text has. Between spaces, what holds a letter or a digit is one: a dash is none, "US/Israeli" is
 * one, as editors count. Where a script sets no spaces (Chinese, Japanese, Thai, Khmer …) the words are those of
 * `Intl.Segmenter`. Its dictionaries differ from engine to engine: what is counted of an article is kept in its
 * fingerprint, and not counted again.
 */
export function wordCount(text: string): number {
  return text.split(/\s+/u).reduce((sum, run) => sum + wordsIn(run), 0);
}

function wordsIn(run: string): number {
  if (!UNSPACED.test(run)) return /[\p{L}\p{N}]/u.test(run) ? 1 : 0;
  const words = [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(run)];
  return words.reduce((sum, { segment, isWordLike }) => {
    if (!isWordLike) return sum;
    return sum + (UNKNOWN.test(segment) ? graphemes(segment) : 1);
  }, 0);
}

function graphemes(text: string): number {
  return [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)].length;
}
