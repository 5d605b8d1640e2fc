import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkExports } from '../../scripts/floors/check-exports.ts';

/** The faults of a house in which `src/story/a.ts` holds what is given, beside these files. */
function faults(a: string, files: Record<string, string> = {}): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'exports-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, text] of Object.entries({ 'src/story/a.ts': a, ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return checkExports(folder);
}

test('the house exports nothing that nobody imports', () => {
  expect(checkExports('.')).toEqual([]);
});

test.each([
  ['a constant', 'export const it = 1;'],
  ['a function', 'export function it() {}'],
  ['a class', 'export class it {}'],
  ['a type', 'export type it = string;'],
  ['an interface', 'export interface it {}'],
  ['in a list', 'const a = 1;\nexport { a as it };'],
])('%s that no module imports is named', (_what, text) => {
  expect(faults(text)).toEqual([
    'src/story/a.ts: exports it, which no other module imports; remove the word export',
  ]);
});

test.each([
  ['by name', "import { it } from '../story/a.ts';"],
  ['under another name', "import { it as other } from '../story/a.ts';"],
  ['as a type', "import type { it } from '../story/a.ts';"],
  ['with all of the module', "import * as a from '../story/a.ts';"],
  ['later', "const load = () => import('../story/a.ts');"],
  ['in a type', "type A = import('../story/a.ts').it;"],
  ['as the type of all of the module', "type A = typeof import('../story/a.ts');"],
  ['to export it again', "export { it } from '../story/a.ts';", "import { it } from '../src/map/b.ts';"],
])('what another module imports %s may be exported', (_how, text, test = '') => {
  const files = { 'src/map/b.ts': text, 'test/c.ts': test };
  expect(faults('export const it = 1;', files)).toEqual([]);
});

test('a module of the same name elsewhere does not count', () => {
  const files = { 'src/map/b.ts': "import { it } from './a.ts';", 'src/map/a.ts': 'export const it = 1;' };
  expect(faults('export const it = 1;', files)).toHaveLength(1);
});
