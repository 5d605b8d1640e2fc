import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { articleMap } from '../article-map.ts';

const ARTICLE = `---
title: The fire
language: en
---

# The fire

From ==[Basel](#basel)== *down* the
[Rhine](#rhine).

[Not yet](#nowhere) known.
`;
const TEXT = 'The fire\n\nFrom Basel down the Rhine.\n\nNot yet known.\n';

function folderWith(article: string | Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'article-map-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'article.md'), article);
  return folder;
}

it('prints the article without its marks', async () => {
  expect(await articleMap('text', folderWith(ARTICLE))).toEqual({ code: 0, out: TEXT, err: '' });
});

it('as JSON for a program', async () => {
  const { out } = await articleMap('text', folderWith(ARTICLE), '--json');
  expect(JSON.parse(out)).toEqual({ title: 'The fire', paragraphs: TEXT.trimEnd().split('\n\n') });
});

const utf16 = (text: string) => Buffer.from(text, 'utf16le');
it.each([
  ['CRLF', ARTICLE.replaceAll('\n', '\r\n')],
  ['a byte-order mark', `\uFEFF${ARTICLE}`],
  ['UTF-16', utf16(`\uFEFF${ARTICLE}`)],
  ['UTF-16, big-endian', utf16(`\uFEFF${ARTICLE}`).swap16()],
  ['UTF-16 without byte-order mark', utf16(ARTICLE)],
])('%s changes nothing', async (_, article) => {
  expect(await articleMap('text', folderWith(article))).toEqual({ code: 0, out: TEXT, err: '' });
});

it('a folder without it is a fault of the use', async () => {
  const { code, err } = await articleMap('text', 'docs');
  expect([code, err]).toEqual([
    2,
    'docs/article.md: found no such file. Name the folder in which article.md is.\n',
  ]);
});
