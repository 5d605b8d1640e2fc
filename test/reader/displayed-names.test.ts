import { expect, test } from 'vitest';
import { localNames, nameIn, otherNames } from '../../src/reader/names.ts';
import { uriaStory } from './reader-fixture.ts';

const uria = uriaStory().places.get('uria');
if (!uria) throw new Error('Uria’s story has lost Uria.');

test('a name is in the language asked for, else in its base language, else in the story’s own, the first', () => {
  expect(nameIn(uria.name, 'fa')).toEqual({ value: 'اوریا', lang: 'fa', dir: 'rtl' });
  expect(nameIn(uria.name, 'de-AT')).toEqual({ value: 'Urien', lang: 'de', dir: 'ltr' });
  expect(nameIn(uria.name, 'fr')).toEqual({ value: 'Uria', lang: 'en', dir: 'ltr' });
});

test('local names keep their order and leave out the heading’s own', () => {
  expect(localNames(uria, 'en').map(({ lang }) => lang)).toEqual(['ar', 'fa']);
  expect(localNames(uria, 'ar').map(({ lang }) => lang)).toEqual(['fa']);
});

test('other names do not repeat a name', () => {
  const doubled = { ...uria, otherNames: [...(uria.otherNames ?? []), { value: 'Urien', lang: 'de' }] };
  expect(otherNames(doubled)).toEqual([{ value: 'Old Uria', lang: 'en', dir: 'ltr' }]);
});
