import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../author/src/commands/commands.ts';
import { TINY } from '../stories/tiny.ts';
import { articleMap } from './article-map.ts';

const dir = mkdtempSync(join(tmpdir(), 'article-map-'));
afterAll(() => rmSync(dir, { recursive: true }));

const article = join(TINY, 'article.txt');

describe('the command line', () => {
  it('lists its commands, each with what it is for, and its exit codes', async () => {
    const { code, out, err } = await articleMap('--help');
    expect([code, err]).toEqual([0, '']);
    const listed = [...out.matchAll(/^ {2}([a-z]+) .*? {2,}\S/gm)].map(([, name]) => name);
    expect(listed).toHaveLength(COMMANDS.length + 1);
    expect(out).toMatch(/1 for faults in the story; 2 for faults of the tool/);
  });

  it.each([
    [['ancor'], /unknown command 'ancor'.*\(Did you mean anchor\?\)/s],
    [['anchor', article], /missing required argument 'folder'/],
    [['anchor', '--bogus'], /unknown option '--bogus'/],
  ])('%j is a fault of its use: exit code 2', async (args, told) => {
    const { code, out, err } = await articleMap(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(told);
    expect(err).not.toMatch(/^ +at /m);
  });

  it('what is wrong with the story is told in a line, without a stack: exit code 1', async () => {
    const { code, err } = await articleMap('anchor', article, join(dir, 'nowhere'));
    expect(code).toBe(1);
    expect(err).toMatch(/^nowhere: found no such folder .*\n$/);
  });

  it('a stack is shown where it is asked for', async () => {
    const { err } = await articleMap('--debug', 'anchor', article, join(dir, 'nowhere'));
    expect(err).toMatch(/^ +at /m);
  });
});

describe('anchor', () => {
  it('says which folder it has written', async () => {
    cpSync(TINY, dir, { recursive: true });
    const { code, out } = await articleMap('anchor', article, dir);
    expect(code).toBe(0);
    expect(out).toMatch(`Wrote fingerprint.json and passages.json in ${dir}: 9 passages, `);
  });

  it('names each quotation that is not in the article: a fault of the story', async () => {
    cpSync(TINY, dir, { recursive: true });
    const file = join(dir, 'passages.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('two bakers', 'two backers'));
    const { code, err } = await articleMap('anchor', article, dir);
    expect(code).toBe(1);
    expect(err).toMatch(/^passages\.json#\/first\/items\/2 \([\w-]+\): not in the article: [^\n]+\n$/);
  });
});
