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

const STYLES = "import { KIND_STYLES } from '../../src/cartography/kinds.ts';\n";
const NOUNS =
  "import type { Locale } from '../../src/locale/locale.ts';\nimport type { Kind } from '../../src/story/kinds.ts';\n";

test.each([
  [
    'a style',
    `${STYLES}const { site, ...others } = KIND_STYLES;\nexport const styles: typeof KIND_STYLES = others;\nexport { site };`,
    "Property 'site' is missing",
  ],
  [
    'a look around the story',
    `${STYLES}const { around, ...others } = KIND_STYLES.site.paint;\nexport const paint: typeof KIND_STYLES.site.paint = others;\nexport { around };`,
    "Property 'around' is missing",
  ],
  [
    'a noun',
    `${NOUNS}export const noun = (kind: Kind | 'volcano'): Parameters<Locale['say']>[0] => \`kind.\${kind}\`;`,
    'kind.volcano',
  ],
])('a kind without %s fails the build', (_what, text, words) => {
  expect(complaints('pure', text)).toContain(words);
});

test('every kind has a noun', () => {
  const text = `${NOUNS}export const noun = (kind: Kind): Parameters<Locale['say']>[0] => \`kind.\${kind}\`;`;
  expect(complaints('pure', text)).toBe('');
});

const WORDS =
  "import { messages } from '../../src/locale/en.ts';\nimport type { Messages } from '../../src/locale/locale.ts';\n";

test.each([
  [
    'a word',
    `${WORDS}const { 'map.nearer': gone, ...others } = messages;\nexport const german: Messages = others;\nexport { gone };`,
    'Property \'"map.nearer"\' is missing',
  ],
  [
    'the forms of a number',
    `${WORDS}export const german: Messages = { ...messages, 'reader.passages': '{count} Stellen' };`,
    "Type 'string' is not assignable to type 'Plural'",
  ],
])('a language without %s fails the build', (_what, text, words) => {
  expect(complaints('pure', text)).toContain(words);
});
