import { expect, it } from 'vitest';
import { FORMATS, written } from '../../../author/src/check/formats.ts';
import type { Finding } from '../../../author/src/check/line.ts';

const finding = (remedy: string): Finding => ({
  file: 'article.md',
  line: 1,
  column: 1,
  level: 'warning',
  rule: 'unmapped-names',
  found: 'x',
  expected: 'y',
  remedy,
  count: 1,
});
const told = (remedy: string, folder: string) => written([finding(remedy)], 'text', folder).trim();

it.each([
  ['Run: npx article-map add "Poti". Then look.', 'Run: npx article-map add "Poti" my/story. Then look.'],
  [
    'npx article-map add poti.geojson --name "Poti".',
    'npx article-map add poti.geojson my/story --name "Poti".',
  ],
  ['Run: npx article-map basemap --force.', 'Run: npx article-map basemap my/story --force.'],
  ['Run: npx article-map build. It', 'Run: npx article-map build my/story. It'],
  [
    'npx article-map anchor <article.txt> <story folder>',
    'npx article-map anchor <article.txt> <story folder>',
  ],
])('a remedy’s command can be run where the author is: %s', (remedy, command) => {
  expect(told(remedy, 'my/story').endsWith(`. ${command}`)).toBe(true);
  expect(told(remedy, '.').endsWith(`. ${remedy}`)).toBe(true);
});

it.each(FORMATS)('so it is in every form: %s', (format) => {
  expect(written([finding('Run: npx article-map basemap.')], format, 'a story')).toMatch(
    /npx article-map basemap (?:\\?["'])a story/,
  );
});
