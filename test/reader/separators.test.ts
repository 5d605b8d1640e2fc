import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('../../src/reader/', import.meta.url);
const sheets = readdirSync(folder).filter((name) => name.endsWith('.css'));

test.each(sheets)('in %s no separator stands after an item: it would dangle where a line breaks', (name) => {
  const css = readFileSync(new URL(name, folder), 'utf8');
  expect(css).not.toMatch(/::after[^{}]*\{[^}]*content: "·"/);
});
