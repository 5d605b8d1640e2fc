/** A word of a text, with where it stands. */
export interface Word {
  /** In UTF-16 units of the text. */
  readonly start: number;
  /** Behind the last unit. */
  readonly end: number;
  /** Without accents and full stops, in lower case: what names are compared by. */
  readonly folded: string;
}

/**
 * Letters and digits, with apostrophes inside a word ("d'Alene"), and abbreviations with their stops ("U.S.", "St.").
 * The "s" of a genitive is a word of its own, so that "Iraq's" begins with "Iraq".
 */
const WORD =
  /(?:\p{L}\p{M}*\.){2,}(?:\p{L}(?![\p{L}\p{M}\p{N}]))?|(?:St|Ste|Mt|Ft|Pt)\.(?=[ \u00a0]\p{Lu})|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ‘](?![sS](?![\p{L}\p{N}]))\p{L}[\p{L}\p{M}\p{N}]*)*/gu;

/** Letters that do not come apart into a letter and its accent. */
const FOLDS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ə: 'e',
};

/** Words that names write in full or shortened. */
const SHORTENED: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
  ['mt', 'mount'],
  ['ft', 'fort'],
]);

/** What is made of each word of a text, in order. A word that comes again is folded once: a book has few different ones. */
export function mapWords<T>(text: string, make: (word: Word) => T): T[] {
  const made: T[] = [];
  const foldedOf = new Map<string, string>();
  for (const match of text.matchAll(WORD)) {
    const [written] = match;
    let folded = foldedOf.get(written);
    if (folded === undefined) {
      folded = foldWord(written);
      foldedOf.set(written, folded);
    }
    made.push(make({ start: match.index, end: match.index + written.length, folded }));
  }
  return made;
}

/** The word as names are compared: "Zürich" is "zurich", "St." is "saint", "U.S." is "us". */
function foldWord(word: string): string {
  let folded = word.toLowerCase();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the letters of ASCII need no more.
  if (!/^[\x00-\x7f]*$/.test(folded))
    folded = folded
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[ßøłđðþæœıħə]/g, (letter) => FOLDS[letter] ?? letter);
  folded = folded.replace(/[.'’ʼ‘]/g, '');
  return SHORTENED.get(folded) ?? folded;
}

/** What a name is looked up by: its folded words, a space between them, without an article before them. */
export function keyOf(name: string): string {
  const words = Array.from(name.matchAll(WORD), ([word]) => foldWord(word));
  if (words.length > 1 && words[0] === 'the') words.shift();
  return words.join(' ');
}
