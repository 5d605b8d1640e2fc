import { expect, test } from 'vitest';
import { directionOf } from '../../src/locale/direction.ts';

const rtl = (lang: string) => [lang, 'rtl'] as const;

test.each<readonly [string, string]>([
  ['en', 'ltr'],
  ['ckb', 'rtl'],
  ['ar-IQ', 'rtl'],
  ['ar-arz', 'rtl'],
  ['zh-yue', 'ltr'],
  ['ku-Arab', 'rtl'],
  ['fa-Latn', 'ltr'],
  ['de', 'ltr'],
  ['ku', 'ltr'],
  ...['ar', 'ar-XB', 'arc', 'dv', 'fa', 'he', 'iw', 'ks', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi'].map(rtl),
  // Likely so by the region, or of few speakers.
  ...['ku-IQ', 'uz-AF', 'pa-PK', 'azb', 'bqi', 'glk', 'lrc', 'luz', 'mzn', 'pnb', 'prs', 'sdh'].map(rtl),
  ...['nqo', 'man-Nkoo', 'rhg', 'ff-Adlm', 'ur-Aran', 'kmr-Yezi', 'sam', 'mid'].map(rtl),
  // No language tags.
  ...['', 'x', 'de_DE', 'x-private', 'en--', 'ар'].map((lang) => [lang, 'ltr'] as const),
])('“%s” is written %s', (lang, dir) => {
  expect(directionOf(lang)).toBe(dir);
});
