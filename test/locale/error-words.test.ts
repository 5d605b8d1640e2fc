import { expect, test } from 'vitest';
import { errorInWords } from '../../src/locale/error-words.ts';
import { FAILURES, type Failure, WordedError } from '../../src/story/worded-error.ts';
import { PSEUDO } from './pseudo.ts';

const STORY = 'https://maps.example/iraq/story.json';

test.each<[Failure, string]>([
  [['failure.status', { address: STORY, status: '404 Not Found' }], 'story.json answered 404 Not Found.'],
  [
    ['failure.file', { address: 'https://maps.example:8080/a%20b/app-1.js?retry=1' }],
    'app-1.js?retry=1 could not be fetched.',
  ],
  [
    ['failure.src', { src: 'https://name:word@maps.example/story/' }],
    'src is “story/”; expected the http or https address of a story’s folder.',
  ],
  [['failure.ownProgram'], 'This page’s own program holds the map’s script.'],
])('of %j a reader is told “%s”', (failure, told) => {
  expect(errorInWords(new WordedError(failure))).toBe(told);
});

test.each(Object.keys(FAILURES) as (keyof typeof FAILURES)[])(
  '%s is told in the language of the interface, without an address',
  (key) => {
    const values = { address: STORY, file: 'app.js', src: STORY, status: '404', seconds: 30 };
    const told = errorInWords(
      new WordedError([key, { ...values, found: 'text/html', expected: 'JSON', directive: 'connect-src' }]),
      PSEUDO,
    );
    expect(told).toMatch(/^⟦[^{}]*⟧$/s);
    expect(told).not.toContain('https://');
  },
);
