import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { noticesOf } from '../../../src/compiler/notices/notices.ts';
import { librariesOf, sourcesOf } from '../../../src/compiler/notices/sources.ts';

/** A folder with these files, by their path in it. */
function folderOf(files: Record<string, string | object>): string {
  const folder = mkdtempSync(join(tmpdir(), 'notices-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return folder;
}

const about = (name: string, version = '1.0.0') => ({ name, version, license: 'MIT' });

test('a library is found by its source, one built into it by its source map, and one built into that by its own', () => {
  const folder = folderOf({
    'node_modules/map/package.json': about('map'),
    'node_modules/map/dist/map.mjs.map': {
      sources: ['../src/map.ts', '../node_modules/@tiles/tile/dist/tile.mjs', null, '\0runtime'],
    },
    'node_modules/@tiles/tile/package.json': about('@tiles/tile'),
    'node_modules/@tiles/tile/dist/tile.mjs.map': { sources: ['../node_modules/tree/index.js'] },
    'node_modules/tree/package.json': about('tree'),
    'node_modules/unused/package.json': about('unused'),
  });
  const map = JSON.stringify({ sources: ['../../src/own.ts', '../../node_modules/map/dist/map.mjs'] });
  expect(librariesOf(sourcesOf(map, join(folder, 'dist/v')))).toEqual(
    ['node_modules/@tiles/tile', 'node_modules/map', 'node_modules/tree'].map((path) => join(folder, path)),
  );
});

test('of two versions the one is named that the library which has it built in is installed with', () => {
  const folder = folderOf({
    'node_modules/map/package.json': about('map'),
    'node_modules/map/map.mjs.map': { sources: ['node_modules/style/dist/node_modules/queue/index.mjs'] },
    'node_modules/style/package.json': about('style'),
    'node_modules/style/node_modules/queue/package.json': about('queue', '3.0.0'),
    'node_modules/queue/package.json': about('queue', '2.0.0'),
  });
  expect(librariesOf([join(folder, 'node_modules/map/map.mjs')])).toContain(
    join(folder, 'node_modules/style/node_modules/queue'),
  );
});

test('a library that is built in and not installed stops the build', () => {
  const folder = folderOf({
    'node_modules/map/package.json': about('map'),
    'node_modules/map/map.mjs.map': { sources: ['node_modules/lost-library/index.js'] },
  });
  expect(() => librariesOf([join(folder, 'node_modules/map/map.mjs')])).toThrow(
    /map: has lost-library built in/,
  );
});

test('a notice is the name, the version, the licence, and its text: a file, else that part of the README', () => {
  const folder = folderOf({
    'b/package.json': about('b', '2.1.0'),
    'b/LICENSE.txt': 'Copyright B\n',
    'a/package.json': about('a'),
    'a/README.md': '# A\n\nIt counts.\n\n## License (MIT)\n\nCopyright A\n\n## Thanks\n\nto all',
  });
  const notices = noticesOf([join(folder, 'b'), join(folder, 'a')]);
  expect(notices.slice(notices.indexOf('##'))).toBe(
    '## a - 1.0.0 (MIT)\n\nCopyright A\n\n## b - 2.1.0 (MIT)\n\nCopyright B\n',
  );
});

test('a library without the text of its licence stops the build', () => {
  const folder = folderOf({ 'package.json': about('a'), 'README.md': '# A\n\nIt counts.' });
  expect(() => noticesOf([folder])).toThrow(/neither a file nor a part of its README/);
});
