import { expect, test } from 'vitest';
import { displayedLocalNames, displayedName, displayedOtherNames } from '../../src/reader/displayed-names.ts';
import { readerStory } from './reader-fixture.ts';

const uria = readerStory().places.get('uria');
if (!uria) throw new Error('Uria’s story has lost Uria.');

test('a name is in the language asked for, else in its base language, else in the story’s own, the first', () => {
  expect(displayedName(uria.name, 'fa')).toEqual({ value: 'اوریا', lang: 'fa', dir: 'rtl' });
  expect(displayedName(uria.name, 'de-AT')).toEqual({ value: 'Urien', lang: 'de', dir: 'ltr' });
  expect(displayedName(uria.name, 'fr')).toEqual({ value: 'Uria', lang: 'en', dir: 'ltr' });
});

test('local names keep their order and leave out the heading’s own', () => {
  expect(displayedLocalNames(uria, 'en').map(({ lang }) => lang)).toEqual(['ar', 'fa']);
  expect(displayedLocalNames(uria, 'ar').map(({ lang }) => lang)).toEqual(['fa']);
});

test('other names do not repeat a name', () => {
  const doubled = { ...uria, otherNames: [...(uria.otherNames ?? []), { value: 'Urien', lang: 'de' }] };
  expect(displayedOtherNames(doubled)).toEqual([{ value: 'Old Uria', lang: 'en', dir: 'ltr' }]);
});
