import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { importsOf } from '../../scripts/floors/imports.ts';
import { TINY } from '../stories/tiny.ts';

const dir = mkdtempSync(join(tmpdir(), 'article-map-'));
afterAll(() => rmSync(dir, { recursive: true }));

const COMPILER = resolve('src/compiler/compile-story.ts');
const PRAGMAS = '/** @jsxRuntime automatic */\n/** @jsxImportSource preact */\n';

/** A file and all that it imports of the project. */
function reachedFrom(file: string, known = new Set<string>()): Set<string> {
  if (known.has(file)) return known;
  known.add(file);
  for (const imported of importsOf(file))
    if (/^\..*\.tsx?$/.test(imported)) reachedFrom(resolve(file, '..', imported), known);
  return known;
}

test('a script anywhere compiles a story, without this project’s tsconfig.json', () => {
  const script = join(dir, 'script.mts');
  writeFileSync(
    script,
    `import { compileStory } from ${JSON.stringify(COMPILER)};
     const site = { address: new URL('https://maps.example/'), name: 'Maps' };
     const { files, problems } = await compileStory(${JSON.stringify(TINY)}, { site });
     console.log(JSON.stringify({ problems, files: [...files.keys()] }));`,
  );
  const tsx = resolve('node_modules/tsx/dist/cli.mjs');
  const said = execFileSync(process.execPath, [tsx, script], { cwd: dir, encoding: 'utf8' });
  const { problems, files } = JSON.parse(said);
  expect(problems).toEqual([]);
  expect(files).toEqual(
    expect.arrayContaining(['story.json', 'poster-wide.svg', 'preview.png', 'oembed.json']),
  );
});

test('all JSX that the compiler reaches says itself whose it is', () => {
  const reached = [...reachedFrom(COMPILER)].filter((file) => file.endsWith('.tsx'));
  expect(reached.length).toBeGreaterThan(20);
  expect(reached.filter((file) => !readFileSync(file, 'utf8').includes(PRAGMAS))).toEqual([]);
});
