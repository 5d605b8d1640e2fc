import { expect, test } from 'vitest';
import { nameIn } from '../../src/cartography/names.ts';

test.each([
  ['the language asked for', 'ar', { value: 'بحر', lang: 'ar' }],
  ['what is left of its tag', 'en-GB', { value: 'Sea', lang: 'en' }],
  ['the first that is given, the story’s own', 'es', { value: 'See', lang: 'de' }],
])('a name is in %s', (_, asked, name) => {
  expect(nameIn({ de: 'See', en: 'Sea', ar: 'بحر' }, asked)).toEqual(name);
});

test('English is as any other language', () => {
  expect(nameIn({ fa: 'دریا', fr: 'Mer' }, 'en')).toEqual({ value: 'دریا', lang: 'fa' });
});
