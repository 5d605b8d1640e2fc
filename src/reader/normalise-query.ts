/** Letters that readers type for one another and that Unicode does not decompose. */
const ALIKE = new Map([
  ['ي', 'ی'],
  ['ى', 'ی'],
  ['ێ', 'ی'],
  ['ك', 'ک'],
  ['ة', 'ه'],
  ['ە', 'ه'],
  ['ھ', 'ه'],
  ['ۆ', 'و'],
  ['ڕ', 'ر'],
  ['ڵ', 'ل'],
  ['ٱ', 'ا'],
  ['ґ', 'г'],
  ['ı', 'i'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['þ', 'th'],
  ['ð', 'd'],
  ['đ', 'd'],
  ['ħ', 'h'],
  ['ł', 'l'],
  ['ŋ', 'n'],
  ['ŧ', 't'],
  ['ə', 'e'],
]);

/** The other way of writing a letter without a key for it: "Koeln", "Tromsoe", "Aarhus", "Djindjic". */
const SPELT_OUT = new Map([
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
  ['ø', 'oe'],
  ['å', 'aa'],
  ['ð', 'dh'],
  ['đ', 'dj'],
  ['ŋ', 'ng'],
  ['ə', 'a'],
]);

const anyOf = (letters: ReadonlyMap<string, string>) => new RegExp(`[${[...letters.keys()].join('')}]`, 'g');
const alike = anyOf(ALIKE);
const speltOut = anyOf(SPELT_OUT);

/** Apostrophes that Unicode counts as letters or symbols (ʼ ʻ ʿ ʾ ` ´), not as punctuation. */
const APOSTROPHES = /[`´\u02B9-\u02C1\u02C8\u02CA-\u02CC\u02EE\uA78B\uA78C]/g;

/**
 * A word as it is compared in a search: without case, diacritics, harakat, tatweel, joiners and letter-like apostrophes,
 * with Arabic, Persian and Kurdish forms of one letter made the same.
 */
export function normaliseQuery(word: string): string {
  return word
    .replace(APOSTROPHES, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}\u0640]/gu, '')
    .replace(alike, (letter) => ALIKE.get(letter) ?? letter);
}

/** The ways in which readers type a word, folded: "Köln" is "koln" and "koeln". */
export function spellings(word: string): readonly string[] {
  if (/^[a-z\d]*$/i.test(word)) return [word.toLowerCase()];
  const written = word.normalize('NFC').toLowerCase();
  const other = written.replace(speltOut, (letter) => SPELT_OUT.get(letter) ?? letter);
  return other === written ? [normaliseQuery(word)] : [normaliseQuery(word), normaliseQuery(other)];
}
