import { expect, test } from 'vitest';
import { sentences } from '../../src/story/sentences.ts';

test.each([
  ['es', 'Es lo que da. Luego vino.'],
  ['tr', 'Bana bir ara. Sonra gel.'],
  ['pt', 'Estava no set. Depois foi.'],
  ['ru', 'Он дал им. Потом ушёл.'],
])('in %s a word that is no abbreviation ends a sentence: %s', (language, text) => {
  expect(sentences(text, language)).toHaveLength(2);
});

// A pattern that goes through all of it from each letter takes minutes.
test('what looks like one abbreviation without end is read', () => {
  expect(sentences(`${'a.'.repeat(5_000)} b c. Then he came.`, 'en')).toHaveLength(2);
});
