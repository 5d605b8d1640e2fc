import { expect, test } from 'vitest';
import { announcement } from '../../src/reader/announcement.ts';
import { dateInWords, measured, passageCount } from '../../src/reader/wording.ts';
import type { Chosen } from '../../src/selection/selection.ts';
import { uriaStory } from './reader-fixture.ts';

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

const announced = (chosen: Chosen, hidden: readonly string[] = []) =>
  announcement({ story, chosen, hidden: new Set(hidden), lang: 'en' });

test('a selection is announced with what it holds', () => {
  expect(announced({ feature: 'uria' })).toBe('Uria, country. 3 passages.');
  expect(announced({ feature: 'uria', passage: 'two' })).toBe('Uria, country. Passage 2 of 3.');
  expect(announced({ passage: 'three' })).toBe('Passage 3 of 3: Kerke, Uria.');
  expect(announced({})).toBe('All places');
});

test('that a place’s layer is switched off is announced with it', () => {
  const layer = place('uria').layer;
  expect(announced({ feature: 'uria' }, [layer])).toBe(
    'Uria, country. 3 passages. This place’s layer is switched off on the map.',
  );
});
