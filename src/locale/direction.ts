import { intlTag } from '../story/language-tag.ts';

/** Scripts (ISO 15924) that are written from right to left, of those that are in use; Armi is the likely one of `arc`. */
const RIGHT_TO_LEFT = new Set([
  'Adlm',
  'Arab',
  'Aran',
  'Armi',
  'Hebr',
  'Mand',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
  'Yezi',
]);

const known = new Map<string, 'ltr' | 'rtl'>();

/**
 * The direction in which a language (BCP 47) is written: that of its script, named or likely (CLDR's likely subtags).
 * What is no language tag counts as written from left to right.
 */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  // To ask takes some 50 µs, and a story has a thousand names.
  const direction = known.get(lang) ?? (RIGHT_TO_LEFT.has(scriptOf(lang) ?? '') ? 'rtl' : 'ltr');
  known.set(lang, direction);
  return direction;
}

function scriptOf(lang: string): string | undefined {
  return new Intl.Locale(intlTag(lang)).maximize().script;
}
