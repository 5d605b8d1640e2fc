import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

type Part = 'pure' | 'browser' | 'node';

const STYLES = "import { KIND_STYLES } from '../../src/cartography/kinds.ts';\n";
const NOUNS =
  "import type { Locale } from '../../src/locale/locale.ts';\nimport type { Kind } from '../../src/story/kinds.ts';\n";
const WORDS =
  "import { messages } from '../../src/locale/en.ts';\nimport type { Messages } from '../../src/locale/locale.ts';\n";

/** Source texts that a part of the project refuses, and words of what is said of them. */
const REFUSED: readonly [what: string, part: Part, text: string, words: string][] = [
  ['the page', 'pure', 'export const width = document.body.clientWidth;', "Cannot find name 'document'"],
  ['an element', 'pure', 'export const node = (is: HTMLElement) => is.id;', "Cannot find name 'HTMLElement'"],
  ['Node', 'pure', "export const folder = process.env['STORY'];", "Cannot find name 'process'"],
  ['a module of Node', 'browser', "export { readFileSync } from 'node:fs';", "'node:fs'"],
  ['Node', 'browser', "export const folder = process.env['STORY'];", "Cannot find name 'process'"],
  [
    'a kind without a style',
    'pure',
    `${STYLES}const { site, ...others } = KIND_STYLES;\nexport const styles: typeof KIND_STYLES = others;\nexport { site };`,
    "Property 'site' is missing",
  ],
  [
    'a kind without a look around the story',
    'pure',
    `${STYLES}const { around, ...others } = KIND_STYLES.site.paint;\nexport const paint: typeof KIND_STYLES.site.paint = others;\nexport { around };`,
    "Property 'around' is missing",
  ],
  [
    'a kind without a noun',
    'pure',
    `${NOUNS}export const noun = (kind: Kind | 'volcano'): Parameters<Locale['say']>[0] => \`kind.\${kind}\`;`,
    'kind.volcano',
  ],
  [
    'a language without a word',
    'pure',
    `${WORDS}const { 'map.nearer': gone, ...others } = messages;\nexport const german: Messages = others;\nexport { gone };`,
    'Property \'"map.nearer"\' is missing',
  ],
  [
    'a language without the forms of a number',
    'pure',
    `${WORDS}export const german: Messages = { ...messages, 'reader.passages': '{count} Stellen' };`,
    "Type 'string' is not assignable to type 'Plural'",
  ],
];
const TAKEN: readonly [what: string, part: Part, text: string][] = [
  ['what the language has', 'pure', 'export const size = new Map<string, number>().size;'],
  ['the page', 'browser', 'export const width = document.body.clientWidth;'],
  ['a module of Node', 'node', "export { readFileSync } from 'node:fs';"],
  [
    'a noun for every kind',
    'pure',
    `${NOUNS}export const noun = (kind: Kind): Parameters<Locale['say']>[0] => \`kind.\${kind}\`;`,
  ],
];

/** What TypeScript says of each text, in their order: a module each, all of a part in one run. */
let said: string[];
beforeAll(() => {
  const planted = [...REFUSED, ...TAKEN];
  said = planted.map(() => '');
  // Below node_modules, where type packages are found.
  const folder = mkdtempSync(resolve('node_modules/planted-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  for (const part of ['pure', 'browser', 'node'] as const) {
    const files = planted.flatMap(([, of], i) => (of === part ? [`planted-${i}.ts`] : []));
    const config = {
      extends: resolve(`tsconfig.${part}.json`),
      compilerOptions: { incremental: false, tsBuildInfoFile: null },
      include: [],
      files,
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    for (const [i, [, of, text]] of planted.entries())
      if (of === part) writeFileSync(join(folder, `planted-${i}.ts`), text);
    const { stdout } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', folder], {
      encoding: 'utf8',
    });
    let at = -1;
    for (const line of stdout.split('\n')) {
      // What is said at length goes on in lines that are indented.
      if (!/^\s/.test(line)) at = Number(/planted-(\d+)\.ts\(/.exec(line)?.[1] ?? -1);
      if (line && at < 0) throw new Error(stdout);
      if (line) said[at] += `${line}\n`;
    }
  }
});

test.each(REFUSED.map(([what, part, , words], i) => [part, what, words, i] as const))(
  'the part %s refuses %s',
  (_part, _what, words, i) => {
    expect(said[i]).toContain(words);
  },
);

test.each(TAKEN.map(([what, part], i) => [part, what, REFUSED.length + i] as const))(
  'the part %s takes %s',
  (_part, _what, i) => {
    expect(said[i]).toBe('');
  },
);
