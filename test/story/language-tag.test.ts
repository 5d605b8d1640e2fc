import { describe, expect, it, test } from 'vitest';
import { intlTag, isLanguageTag, lookUpLanguage } from '../../src/story/language-tag.ts';

// Examples of RFC 5646, appendix A.
test.each(
  (
    'de zh-Hant zh-cmn-Hans-CN cmn-Hans-CN zh-yue-HK sr-Latn-RS sl-rozaj-biske-1994 de-CH-1901 hy-Latn-IT-arevela ' +
    'es-419 de-CH-x-phonebk az-Arab-x-AZE-derbend x-whatever qaa-Qaaa-QM-x-southern en-US-u-islamcal ' +
    'zh-CN-a-myext-x-private zh-yue zh-min-nan ar-arz'
  ).split(' '),
)('%s is well-formed', (tag) => {
  expect(isLanguageTag(tag)).toBe(true);
});

test.each([
  '',
  'a',
  '__proto__',
  'constructor',
  'x',
  'de-419-DE',
  'a-DE',
  'en_GB',
  'en-',
  'en-GB-',
  'en GB',
  'en-x',
  'en-u',
  `en${'-aaaaa'.repeat(100_000)}`,
])('%j is not', (text) => {
  expect(isLanguageTag(text)).toBe(false);
});

test.each([
  ['zh-yue-HK', 'yue-HK'],
  ['zh-min-nan', 'nan'],
  ['EN-gb', 'en-GB'],
  ['x-whatever', 'und'],
  ['en_GB', 'und'],
])('to Intl %s is %s', (tag, known) => {
  expect(intlTag(tag)).toBe(known);
});

describe('a language is looked up by RFC 4647', () => {
  it.each([
    ['zh-Hant-TW', ['zh', 'zh-Hant'], 'zh-Hant'],
    ['zh-Hant-TW', ['en', 'zh'], 'zh'],
    ['ZH-hant', ['zh-Hant'], 'zh-Hant'],
    ['zh-Hant-CN-x-private1', ['zh-Hant-CN-x', 'zh-Hant-CN'], 'zh-Hant-CN'],
    ['fa-IR', ['en', 'fa'], 'fa'],
    ['en', ['en-GB'], undefined],
    ['toString', ['en'], undefined],
    ['__proto__', ['en'], undefined],
    ['', ['en'], undefined],
  ])('%s among %j is %s', (wanted, there, found) => {
    expect(lookUpLanguage(there, wanted)).toBe(found);
  });
});
