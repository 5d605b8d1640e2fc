import { expect, test } from 'vitest';
import { errorInWords } from '../../src/locale/error-words.ts';
import { WordedError } from '../../src/story/worded-error.ts';

test.each([
  ['https://maps.example/iraq/story.json answered 404 Not Found.', 'story.json answered 404 Not Found.'],
  [
    'https://maps.example:8080/a%20b/app-1.js?retry=1 could not be fetched.',
    'app-1.js?retry=1 could not be fetched.',
  ],
  ['src is “https://name:word@maps.example/story/”', 'src is “story/”'],
  ['This page’s own program holds the map’s script.', 'This page’s own program holds the map’s script.'],
])('of “%s” a reader is told “%s”', (thrown, told) => {
  expect(errorInWords(new WordedError(thrown))).toBe(told);
});
