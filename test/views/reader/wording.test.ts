import { expect, test } from 'vitest';
import { announcement } from '../../../src/views/reader/announcement.ts';
import { dateInWords, measured, passageCount } from '../../../src/views/reader/wording.ts';
import { uriaStory } from './uria.ts';

const story = uriaStory();
const place = (id: string) => {
  const found = story.places.get(id);
  if (!found) throw new Error(`Uria’s story has no ${id}.`);
  return found;
};

test.each([
  ['2003', '2003'],
  ['2017-08', 'August 2017'],
  ['2017-08-31', '31 August 2017'],
  ['1980/1988', '1980–1988'],
  ['1980-09-22/1988-08', '22 September 1980–August 1988'],
])('the date %s reads %s', (date, words) => {
  expect(dateInWords(date)).toBe(words);
});

test('sizes are rounded to three digits, and say where they are only drawn', () => {
  expect(measured(place('uria'))).toBe('about 435,000 km²');
  expect(measured(place('kerke-line'))).toBe('about 812 km as drawn');
  expect(measured(place('kerke'))).toBeUndefined();
});

test('passages are counted in words', () => {
  expect([0, 1, 2].map(passageCount)).toEqual(['No passages', '1 passage', '2 passages']);
});

test('a selection is announced with what it holds', () => {
  expect(announcement(story, { feature: 'uria' }, 'en')).toBe('Uria, country. 3 passages.');
  expect(announcement(story, { feature: 'uria', passage: 'two' }, 'en')).toBe(
    'Uria, country. Passage 2 of 3.',
  );
  expect(announcement(story, { passage: 'three' }, 'en')).toBe('Passage 3 of 3: Kerke, Uria.');
  expect(announcement(story, {}, 'en')).toBe('All places');
});
