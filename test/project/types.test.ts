import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

/** What TypeScript says of a source text that is added to one of the project's parts. */
function complaints(part: string, text: string): string {
  // Below node_modules, where type packages are found.
  const folder = mkdtempSync(resolve('node_modules/planted-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const config = {
    extends: resolve(`tsconfig.${part}.json`),
    compilerOptions: { incremental: false, tsBuildInfoFile: null },
    include: [],
    files: ['planted.ts'],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  writeFileSync(join(folder, 'planted.ts'), text);
  const { stdout } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', folder], {
    encoding: 'utf8',
  });
  return stdout;
}

test.each([
  ['pure', 'export const width = document.body.clientWidth;', "Cannot find name 'document'"],
  ['pure', 'export const node = (is: HTMLElement) => is.id;', "Cannot find name 'HTMLElement'"],
  ['pure', "export const folder = process.env['STORY'];", "Cannot find name 'process'"],
  ['browser', "export { readFileSync } from 'node:fs';", "'node:fs'"],
  ['browser', "export const folder = process.env['STORY'];", "Cannot find name 'process'"],
])('the part %s refuses %s', (part, text, words) => {
  expect(complaints(part, text)).toContain(words);
});

test.each([
  ['pure', 'export const size = new Map<string, number>().size;'],
  ['browser', 'export const width = document.body.clientWidth;'],
  ['node', "export { readFileSync } from 'node:fs';"],
])('the part %s takes %s', (part, text) => {
  expect(complaints(part, text)).toBe('');
});
