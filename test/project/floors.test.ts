import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkFloors } from '../../scripts/floors/check-floors.ts';

/** The faults of a house with these files, by their path from its root. */
function faults(files: Record<string, string>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'floors-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return checkFloors(folder);
}

test('the house keeps its floors', () => {
  expect(checkFloors('.')).toEqual([]);
});

test.each([
  ['upwards', 'src/story/a.ts', "import { b } from '../cartography/b.ts';"],
  ['upwards, a type', 'src/cartography/a.ts', "import type { B } from '../map/b.ts';"],
  [
    'upwards, a type within an expression',
    'src/selection/a.ts',
    "type B = typeof import('../dom/../map/b.ts');",
  ],
  ['upwards, later', 'src/dom/a.ts', "export const load = () => import('../element/b.ts');"],
  ['upwards, by re-export', 'src/locale/a.ts', "export * from '../cartography/b.ts';"],
  [
    'a room on the same floor',
    'src/reader/a.tsx',
    "import { b } from '../map/b.ts';\nexport const A = () => <b />;",
  ],
  ['a room on the same floor', 'src/map/a.ts', "import { b } from '../share/b.ts';"],
  [
    'a room on the same floor, between old and new folders',
    'src/reader/a.ts',
    "import { b } from '../views/poster/b.ts';",
  ],
  ['the compiler, from a page', 'src/site/a.ts', "import { b } from '../compiler/b.ts';"],
  ['the compiler, from the element', 'src/element/a.ts', "import { b } from '../compiler/b.ts';"],
  ["a module of Node's", 'src/element/a.ts', "import { readFileSync } from 'node:fs';"],
  ["a package that is another room's", 'src/cartography/a.ts', "import { h } from 'preact';"],
  ["a package that is the compiler's", 'src/story/a.ts', "import turf from '@turf/turf';"],
  ['a file outside the house', 'src/element/a.ts', "import about from '../../package.json';"],
])('an import of %s is a fault: %s', (_, file, text) => {
  const [imported] = /(?<=')[^']+/.exec(text) ?? [];
  const found = faults({ [file]: text });
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(new RegExp(`^${file} -> .*${imported?.split('/').at(-1)}: `));
});

test.each([
  [
    'downwards',
    'src/element/a.ts',
    "import { b } from '../map/b.ts';\nimport type { C } from '../story/c.ts';",
  ],
  ['within a room, whatever its folders', 'src/map/maplibre/a.ts', "import { b } from '../poster/b.ts';"],
  ['of a package', 'src/reader/a.tsx', "import { useState } from 'preact/hooks';"],
  [
    "of Node's modules and any package, in the compiler",
    'src/compiler/a.ts',
    "import 'node:fs';\nimport '@turf/turf';",
  ],
])('an import %s is none', (_, file, text) => {
  expect(faults({ [file]: text })).toEqual([]);
});

test('a file in no room is a fault', () => {
  expect(faults({ 'src/common/a.ts': '' })).toEqual([
    'src/common/a.ts: is in no room of scripts/floors/rooms.ts',
  ]);
});
