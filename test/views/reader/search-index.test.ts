import { expect, test } from 'vitest';
import { fold } from '../../../src/views/reader/fold.ts';
import { groundName, makeSearch } from '../../../src/views/reader/search-index.ts';
import { uriaStory } from './uria.ts';

const search = makeSearch(uriaStory(), 'en');
const ids = (query: string) => search(query).map(({ place }) => place.id);

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
  expect(search('كركي')[0]?.matched).toEqual({ value: 'كركي', lang: 'ar', dir: 'rtl' });
  expect(search('kerke')[0]).not.toHaveProperty('matched');
});

test('a name on the ground is known, whole or begun, but is no place of the story', () => {
  const story = uriaStory();
  const names = [{ name: 'Básra', kind: 'city', at: [0, 0], rank: 1 }] as const;
  const withGround = { ...story, ground: { ...story.ground, names } };
  expect(groundName(withGround, ' basra ')).toBe('Básra');
  expect(groundName(withGround, 'bas')).toBe('Básra');
  expect(groundName(withGround, 'ba')).toBeUndefined();
  expect(groundName(withGround, 'basrah')).toBeUndefined();
});

test.each([
  ['كرد', 'کرد'],
  ['ى', 'ي'],
  ['کەرکێ', 'كەركی'],
  ['مُـدِّن', 'مدن'],
  ['Şırnak', 'sirnak'],
  ['می\u200cرود', 'میرود'],
])('“%s” and “%s” are one word', (one, other) => {
  expect(fold(one)).toBe(fold(other));
});
