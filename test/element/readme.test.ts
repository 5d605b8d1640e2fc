import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ArticleMapElement } from '../../src/element/element.ts';
import { EVENTS } from '../../src/element/names.ts';

const readme = readFileSync('README.md', 'utf8');

/** The first cells of the README's table whose head begins with a word, without their code marks. */
function firstCells(head: string): string[] {
  const [, after = ''] = readme.split(new RegExp(`^\\| ${head}.*\\n\\|[ -|]*\\n`, 'm'));
  const rows = after.split('\n\n')[0]?.split('\n') ?? [];
  return rows.flatMap((row) => /^\| `([\w-]+)/.exec(row)?.[1] ?? []);
}

test('the README names each attribute, event and method, and no other', () => {
  expect(firstCells('attribute').sort()).toEqual([...ArticleMapElement.observedAttributes].sort());
  expect(firstCells('event').sort()).toEqual(Object.values(EVENTS).sort());
  for (const method of firstCells('method')) expect(ArticleMapElement.prototype).toHaveProperty(method);
});
