import { expect, test } from 'vitest';
import { messages } from '../../src/locale/en.ts';
import { ENGLISH } from '../../src/locale/english.ts';
import { type Locale, type Messages, makeLocale } from '../../src/locale/locale.ts';
import type { Plural } from '../../src/locale/plural.ts';
import { PSEUDO } from './pseudo.ts';

/** A locale whose words for one key are others. */
function withWords(language: string, words: { readonly 'reader.passages': Plural }): Locale {
  const messagesOf: Messages = { ...messages, ...words };
  return makeLocale({ language, messages: messagesOf });
}

test.each([
  ['2003', '2003'],
  ['2017-08', 'August 2017'],
  ['2017-08-31', '31 August 2017'],
  ['1980/1988', '1980–1988'],
  ['1980-09-22/1988-08', '22 September 1980–August 1988'],
])('the date %s reads %s', (date, words) => {
  expect(ENGLISH.date(date)).toBe(words);
});

test('words that depend on a number are those of its category, and zero may have words of its own', () => {
  const counted = (count: number) => ENGLISH.say('reader.passages', { count });
  expect([0, 1, 2].map(counted)).toEqual(['No passages', '1 passage', '2 passages']);
});

test('a language has as many forms as it has categories', () => {
  const polish = withWords('pl', {
    'reader.passages': {
      one: '{count} fragment',
      few: '{count} fragmenty',
      many: '{count} fragmentów',
      other: '{count} fragmentu',
    },
  });
  const counted = (count: number) => polish.say('reader.passages', { count });
  expect([0, 1, 3, 5, 22].map(counted)).toEqual([
    '0 fragmentów',
    '1 fragment',
    '3 fragmenty',
    '5 fragmentów',
    '22 fragmenty',
  ]);
});

test('numbers, shares and dates are written as the language writes them', () => {
  const persian = withWords('fa', { 'reader.passages': { other: '{count}' } });
  expect(persian.direction).toBe('rtl');
  expect(persian.say('reader.passages', { count: 1234 })).toBe('۱٬۲۳۴');
  expect(persian.percent(0.25)).toBe('۲۵٪');
  expect(persian.rounded(4321)).toBe('۴٬۳۲۰');
  expect(ENGLISH.rounded(4321)).toBe('4,320');
});

test('words that depend on a number are not said without one', () => {
  expect(() => ENGLISH.say('reader.passages')).toThrow('depend on a count');
});

test('what stands in a value is no pattern', () => {
  expect(ENGLISH.say('map.credit', { author: '{publication}', publication: '$&' })).toBe(
    'Article: {publication}, $&',
  );
});

test('what stands between two dates, and between words in a row, is the language’s', () => {
  expect(PSEUDO.date('1980/1988')).toMatch(/^⟦.*⟧$/);
  expect(PSEUDO.list(['Basra', 'Kirkuk'])).toBe('Basra⟦, ⟧Kirkuk');
});

test('a value in another language stays apart from the words around it', () => {
  const names = [
    { value: 'Basra', lang: 'en' },
    { value: 'بصره', lang: 'fa' },
  ];
  expect(PSEUDO.mixed('map.alsoHere.named', { names: PSEUDO.mixedList(names) })).toEqual([
    '⟦Also here: ',
    names[0],
    '⟦, ⟧',
    names[1],
    '.⟧',
  ]);
  expect(PSEUDO.mixed('reader.announce.place', { name: [], kind: 'City', rest: 2 })).toEqual([
    '⟦',
    ', ',
    'City',
    '. ',
    '2',
    '.⟧',
  ]);
});
