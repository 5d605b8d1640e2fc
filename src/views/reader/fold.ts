/** Letters that readers type for one another and that Unicode does not decompose. */
const ALIKE: Readonly<Record<string, string>> = {
  ي: 'ی',
  ى: 'ی',
  ێ: 'ی',
  ك: 'ک',
  ة: 'ه',
  ە: 'ه',
  ھ: 'ه',
  ۆ: 'و',
  ڕ: 'ر',
  ڵ: 'ل',
  ı: 'i',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
};
const alike = new RegExp(`[${Object.keys(ALIKE).join('')}]`, 'g');

/**
 * A word as it is compared in a search: without case, diacritics, harakat, tatweel and joiners,
 * with Arabic, Persian and Kurdish forms of one letter made the same.
 */
export function fold(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}\u0640]/gu, '')
    .replace(alike, (letter) => ALIKE[letter] ?? letter);
}
