import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, expectTypeOf, test } from 'vitest';
import { elementsManifest } from '../../src/compiler/package/elements-manifest.ts';
import { ArticleMapElement } from '../../src/element/element.ts';
import type { ArticleMapAttributes } from '../../src/element/jsx/attributes.ts';
import { ATTRIBUTES, CHOICES, EVENTS } from '../../src/element/public-names.ts';
import { KINDS } from '../../src/story/kinds.ts';

const readme = readFileSync('README.md', 'utf8');
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(tsx?|css)$/.test(name))
  .map((name) => readFileSync(join('src', name), 'utf8'))
  .join('\n');

/** Names in a column of the README's table whose head begins with a word. */
function namesIn(head: string, column = 0): string[] {
  const [, after = ''] = readme.split(new RegExp(`^\\| ${head}.*\\n\\|[ -|]*\\n`, 'm'));
  const rows = after.split('\n\n')[0]?.split('\n') ?? [];
  const cells = rows.flatMap((row) => row.split('|')[column + 1] ?? []);
  return cells.flatMap((cell) =>
    [...cell.matchAll(/`(?:::part\(|:state\()?([\w-]+)/g)].map(([, name = '']) => name),
  );
}

/** The different names that a pattern finds in the source. */
const used = (pattern: RegExp) => new Set([...sources.matchAll(pattern)].map(([, name = '']) => name));

type Declared = Awaited<ReturnType<typeof elementsManifest>>['modules'][number]['declarations'];
type Kind = 'attributes' | 'events' | 'cssParts' | 'cssProperties' | 'cssStates';

test('the docs name the kinds of places', () => {
  const [, list = ''] =
    /A feature's `kind` decides([^.]*)\./.exec(readFileSync('docs/story-folder.md', 'utf8')) ?? [];
  expect([...list.matchAll(/`([\w-]+)`/g)].map(([, kind]) => kind).sort()).toEqual([...KINDS].sort());
});

describe('README, manifest and code name the same', () => {
  let declared: Declared;
  const names = (kind: Kind) =>
    declared
      ?.flatMap((one) => (kind in one ? Reflect.get(one, kind) : []))
      .map(({ name }: { name: string }) => name);
  const members = (kind: string) =>
    declared
      ?.flatMap((one) => ('members' in one ? (one.members ?? []) : []))
      .filter((one) => one.kind === kind);

  beforeAll(async () => {
    const scratch = mkdtempSync(join(tmpdir(), 'article-map-'));
    declared = (await elementsManifest('lib/article-map.js', scratch)).modules[0]?.declarations;
    rmSync(scratch, { recursive: true });
  });

  test.each<[Kind, string, Iterable<string>]>([
    ['attributes', 'attribute', ATTRIBUTES],
    ['events', 'event', Object.values(EVENTS)],
    ['cssParts', 'part', used(/(?:part\.add\(|setAttribute\('part', )'([\w-]+)'/g)],
    ['cssProperties', 'custom property', used(/var\((--article-map-[\w-]+)/g)],
    ['cssStates', 'state', used(/shadow\??\.tell\('(\w+)'/g)],
  ])('%s', (kind, head, inCode) => {
    const expected = [...inCode].sort();
    expect(namesIn(head).sort()).toEqual(expected);
    expect(names(kind)?.sort()).toEqual(expected);
  });

  test('the words that an attribute knows', () => {
    const rows = new Map(readme.split('\n').map((line) => [/^\| `([\w-]+)`/.exec(line)?.[1], line]));
    const described = new Map(
      declared
        ?.flatMap((one) => ('attributes' in one ? (one.attributes ?? []) : []))
        .map(({ name, description }) => [name, description]),
    );
    for (const [name, words] of Object.entries(CHOICES))
      for (const text of [rows.get(name), described.get(name)])
        expect(
          words.filter((word) => !text?.includes(`\`${word}\``)),
          `${name}: ${text}`,
        ).toEqual([]);
    // Looked at by the compiler: what a template may write, in words.
    type Words = { [Name in keyof typeof CHOICES]: Extract<ArticleMapAttributes[Name], string> };
    type Choices = { [Name in keyof typeof CHOICES]: (typeof CHOICES)[Name][number] };
    expectTypeOf<Words>().toEqualTypeOf<Choices>();
  });

  test('properties', () => {
    const properties = namesIn('attribute', 1);
    // `lang` is every element's own.
    const written = properties.filter((name) => name !== 'lang');
    const read = [...readme.matchAll(/read-only property `(\w+)`/g)].map(([, name = '']) => name);
    const ours = [...written, ...read];
    for (const name of ours) expect(name in ArticleMapElement.prototype, name).toBe(true);
    const fields = new Map(members('field')?.map((field) => [field.name, field]));
    expect([...fields.keys()].sort()).toEqual(ours.sort());
    for (const [i, name] of properties.entries())
      if (name !== 'lang') expect(fields.get(name)).toMatchObject({ attribute: namesIn('attribute')[i] });
    for (const name of read) expect(fields.get(name)).toMatchObject({ readonly: true });
  });

  test('methods', () => {
    const methods = namesIn('method');
    expect(
      members('method')
        ?.map(({ name }) => name)
        .sort(),
    ).toEqual(methods.sort());
    for (const name of methods) expect(ArticleMapElement.prototype).toHaveProperty(name);
  });
});
