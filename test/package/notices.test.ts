import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { RELEASE } from '../../src/compiler/release/release.ts';

const MAPLIBRE = 'node_modules/maplibre-gl/dist';
const BUILT = 'node_modules/.cache/source-maps';

/** The packages that source maps name: the innermost of each source. */
function packagesIn(...maps: string[]): Set<string> {
  const sources = maps.flatMap((map): (string | null)[] => JSON.parse(readFileSync(map, 'utf8')).sources);
  return new Set(
    sources.flatMap((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source ?? '')?.[1] ?? []),
  );
}

const mapsIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.map'))
    .map((file) => `${folder}/${file}`);

/** The notices of a file by the names of their libraries. */
function noticesIn(file: string): Map<string, string> {
  const [, ...parts] = readFileSync(file, 'utf8').split(/^## (?=\S+ - \d)/m);
  return new Map(parts.map((part) => [part.split(' - ')[0] ?? '', part]));
}

test('the release gives notice of every library in its files, those that MapLibre has built in too, and of no other', () => {
  const built = packagesIn(...mapsIn(`${BUILT}/release`));
  expect([...built]).toContain('maplibre-gl');
  const inside = packagesIn(`${MAPLIBRE}/maplibre-gl.mjs.map`, `${MAPLIBRE}/maplibre-gl-worker.mjs.map`);
  expect(inside.size).toBeGreaterThan(10);
  const notices = noticesIn(`dist/${RELEASE}/LICENSES.md`);
  expect([...notices.keys()].sort()).toEqual([...new Set([...built, ...inside])].sort());
  for (const [name, text] of notices) {
    expect(text, name).toMatch(/copyright|\(c\)/i);
    expect(text, name).toMatch(/permission|redistribution|licensed under/i);
  }
});

test('every script of the release has a source map that was read, or is taken over as it is', () => {
  const scripts = readdirSync(`dist/${RELEASE}`).filter((file) => /\.m?js$/.test(file));
  const read = mapsIn(`${BUILT}/release`).map((map) =>
    map
      .split('/')
      .at(-1)
      ?.replace(/\.map$/, ''),
  );
  const rest = scripts.filter((file) => !read.includes(file));
  expect(rest).toEqual(['maplibre-gl-worker.mjs']);
});

test('the package gives the same notices', () => {
  expect(readFileSync('lib/LICENSES.md', 'utf8')).toBe(readFileSync(`dist/${RELEASE}/LICENSES.md`, 'utf8'));
});

test("the site's own pages and the frame give notice of what is in them", () => {
  const maps = mapsIn(`${BUILT}/site`);
  expect(maps.length).toBeGreaterThan(2);
  const notices = existsSync('dist/LICENSES.md') ? [...noticesIn('dist/LICENSES.md').keys()] : [];
  expect(notices.sort()).toEqual([...packagesIn(...maps)].sort());
});

test('what is served has no source maps', () => {
  for (const folder of ['dist', 'lib']) expect(mapsIn(folder)).toEqual([]);
});
