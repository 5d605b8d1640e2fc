import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, beforeEach, expect, it, onTestFinished } from 'vitest';
import { loadGazetteer } from '../../../author/src/gazetteer/load-gazetteer.ts';
import { articleMap, articleMapAsking } from '../article-map.ts';
import { typing } from '../new/questions/typing.ts';

/** Milliseconds: the gazetteer is packed once, which takes minutes on a busy machine. */
const PACKING = 600_000;
beforeAll(async () => void (await loadGazetteer(() => {})), PACKING);

const ARTICLE = `Two names

People had flown to São Paulo or Quito because they could do so without a visa.
They take a bus to Miramar, and from there a boat.
`;

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'article-map-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  writeFileSync(join(dir, 'two.txt'), ARTICLE);
});
const input = () => join(dir, 'two.txt');
const read = (folder: string, file: string) => readFileSync(join(dir, folder, file), 'utf8');

it('Enter records what the screen says of it: of each place what --yes records', async () => {
  const { asker, shown } = typing();
  const { code, out } = await articleMapAsking(asker, 'new', input(), join(dir, 'asked'));
  expect(code).toBe(0);
  expect(shown()).toMatch(/q {2}somebody else’s: only parts .*\n.*Press o, l or q; Enter is q\./);
  expect(shown()).toMatch(/◇ {2}Whose text is it\?\n│ {2}somebody else’s: only parts of it may be quoted\n/);
  expect(out).not.toContain('Nothing says the right');
  expect(JSON.parse(read('asked', 'story.json')).rights).toBe('quotation');
  expect(shown()).toMatch(/◇ {2}Who wrote it\?\n│ {2}not told: “The editors”\n/);

  expect(shown()).toMatch(/◇ {2}“São Paulo” in [^◇]*\n│ {2}São Paulo, town, Brazil\n/);
  expect(shown()).toMatch(/◇ {2}“Miramar” in [^◇]*\n│ {2}none of these: leave it unmarked\n/);
  await articleMap('new', input(), join(dir, 'silent'), '--yes', '--rights', 'quotation');
  expect(read('asked', 'article.md')).toBe(read('silent', 'article.md'));
  expect(read('asked', 'article.md')).toContain('[São Paulo](#sao-paulo)');
});

it('another key is told which keys there are, and the question stays', async () => {
  const { asker, shown } = typing('x', 'O');
  await articleMapAsking(asker, 'new', input(), join(dir, 'asked'));
  expect(shown()).toMatch(/▲ {2}Whose text is it\?/);
  expect(read('asked', 'article.md')).toMatch(/^rights: own$/m);
});
