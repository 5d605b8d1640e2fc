import { expect, test } from 'vitest';
import { normaliseQuery } from '../../src/reader/normalise-query.ts';
import { makeSearch } from '../../src/reader/search-index.ts';
import { readerStory } from './reader-fixture.ts';

const search = makeSearch(readerStory(), 'en');
const ids = (query: string) => search(query, 8).first.map(({ place }) => place.id);

test.each([
  ['uria', 'its name'],
  ['URI', 'the beginning of its name'],
  ['Urien', 'a name in another language'],
  ['أوريا', 'its Arabic name'],
  ['اوريا', 'its Persian name, typed with Arabic letters'],
  ['اُوریـا', 'its Persian name, with harakat and tatweel'],
  ['old', 'a further name'],
  ['Urians', 'what the article calls it'],
  ['Urjans', 'that with one letter wrong'],
])('“%s” finds Uria: %s', (query) => {
  expect(ids(query)[0]).toBe('uria');
});

test('a name with a diacritic is found without it', () => {
  expect(ids('mute')).toEqual(['mute']);
});

test('a short name with one letter wrong is another name', () => {
  expect(ids('uxia')).toEqual([]);
});

test('every word must be found; the closest place comes first', () => {
  expect(ids('kerke')).toEqual(['kerke', 'kerke-line']);
  expect(ids('kerke line')).toEqual(['kerke-line']);
  expect(ids('kerke nowhere')).toEqual([]);
});

test('the matched name is told where it is not the reader’s own', () => {
  expect(search('كركي', 8).first[0]?.matched).toEqual({ value: 'كركي', lang: 'ar', dir: 'rtl' });
  expect(search('kerke', 8).first[0]).not.toHaveProperty('matched');
});

test.each([
  ['كرد', 'کرد'],
  ['ى', 'ي'],
  ['کەرکێ', 'كەركی'],
  ['مُـدِّن', 'مدن'],
  ['Şırnak', 'sirnak'],
  ['می\u200cرود', 'میرود'],
])('“%s” and “%s” are one word', (one, other) => {
  expect(normaliseQuery(one)).toBe(normaliseQuery(other));
});
