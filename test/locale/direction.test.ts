import { expect, test } from 'vitest';
import { directionOf } from '../../src/locale/direction.ts';

test.each([
  ['en', 'ltr'],
  ['ckb', 'rtl'],
  ['ar-IQ', 'rtl'],
  ['ku-Arab', 'rtl'],
  ['fa-Latn', 'ltr'],
])('%s is written %s', (lang, dir) => {
  expect(directionOf(lang)).toBe(dir);
});
