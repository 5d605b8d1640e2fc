import { mapWords, type Word } from '../gazetteer/words.ts';

/** What stands between a word and the one before it. */
type Gap = 'space' | 'hyphen' | 'comma' | 'stop' | 'paragraph' | 'other';

/** A word as the recogniser sees it. */
export interface TextWord extends Word {
  /** What stands before it; `paragraph` for the first. */
  readonly gap: Gap;
  readonly isCapitalised: boolean;
  /** Of two letters or more, all of them capitals. */
  readonly isUpperCase: boolean;
  readonly isNumber: boolean;
  readonly startsSentence: boolean;
  /** The "s" of a genitive. */
  readonly isGenitive: boolean;
  /** A capital letter that stands for a name: "J." */
  readonly isInitial: boolean;
}

/** The words of a text with what tells names from other words. */
export function textWordsOf(text: string): TextWord[] {
  const isWrapped = hasWrappedLines(text);
  let before: TextWord | undefined;
  return mapWords(text, (word) => {
    const from = before?.end ?? 0;
    const isSpaced = word.start === from + 1 && text[from] === ' ';
    if (isSpaced && isLowerCase(text, word)) {
      before = plainWord(word);
      return before;
    }
    const between = text.slice(from, word.start);
    const gap = before === undefined ? 'paragraph' : gapOf(between, before, text, isWrapped);
    const written = text.slice(word.start, word.end);
    const isLetter = /^\p{Lu}$/u.test(written);
    const textWord: TextWord = {
      start: word.start,
      end: word.end,
      folded: word.folded,
      gap,
      isCapitalised: /^(?:\p{Ll}{1,2}['’])?\p{Lu}/u.test(written),
      isUpperCase: /^\p{Lu}[\p{Lu}\p{N}.'’]+$/u.test(written),
      isNumber: /^\p{N}/u.test(written),
      startsSentence: gap === 'paragraph' || gap === 'stop' || /["“‘«]\s*$/u.test(between),
      isGenitive: (written === 's' || written === 'S') && /^['’ʼ‘]$/.test(between),
      isInitial: isLetter && text[word.end] === '.',
    };
    before = textWord;
    return textWord;
  });
}

/** A word in lower case after a space: most of a text. */
function plainWord({ start, end, folded }: Word): TextWord {
  return {
    start,
    end,
    folded,
    gap: 'space',
    isCapitalised: false,
    isUpperCase: false,
    isNumber: false,
    startsSentence: false,
    isGenitive: false,
    isInitial: false,
  };
}

/** Whether it begins with two of a to z, which cannot hide a capital as "d'Ivoire" does. */
function isLowerCase(text: string, { start, end }: Word): boolean {
  const isLetter = (at: number): boolean => text.charCodeAt(at) >= 97 && text.charCodeAt(at) <= 122;
  return (
    isLetter(start) &&
    (end === start + 1 ? true : isLetter(start + 1) && (end === start + 2 || isLetter(start + 2)))
  );
}

function gapOf(between: string, before: TextWord, text: string, isWrapped: boolean): Gap {
  if (between === ' ') return 'space';
  if (/\n\s*\n/.test(between) || (!isWrapped && between.includes('\n'))) return 'paragraph';
  if (/^\s+$/.test(between)) return 'space';
  if (/^['’ʼ‘]$/.test(between)) return 'space';
  if (/^[-‐‑]\s?$/.test(between)) return 'hyphen';
  if (/^,\s+$/.test(between)) return 'comma';
  // "W.Va."
  if (between === '.' && before.end - before.start === 1) return 'space';
  if (/^\.\s+$/.test(between)) {
    // After an initial or a shortened word of up to four letters a sentence may go on; the name's own rules decide.
    const written = text.slice(before.start, before.end);
    return before.isInitial || SHORTENED.has(written.toLowerCase()) ? 'space' : 'stop';
  }
  if (/^\.,\s*$/.test(between)) return 'comma';
  if (/[.!?:;…]["”’)\]]*\s/u.test(between)) return 'stop';
  return 'other';
}

/** Whether a text's lines end where a page does, so that the end of a line means nothing. */
function hasWrappedLines(text: string): boolean {
  const lines = text.split('\n', 400).filter((line) => line.trim() !== '');
  const full = lines.filter((line) => line.length >= 55 && line.length <= 100).length;
  return lines.length > 4 && full > lines.length * 0.6;
}

/** Words that are written with a full stop before a name. */
const SHORTENED = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'prof',
  'sen',
  'rep',
  'gov',
  'gen',
  'col',
  'lt',
  'sgt',
  'capt',
  'cpl',
  'maj',
  'rev',
  'hon',
  'pres',
  'st',
  'ste',
  'mt',
  'ft',
  'jr',
  'sr',
  'det',
  'supt',
  'atty',
  'adm',
  'cmdr',
  'no',
  'n',
  's',
  'e',
  'w',
]);
