import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { TINY } from '../../stories/tiny.ts';

const dir = mkdtempSync(join(tmpdir(), 'article-map-'));
afterAll(() => rmSync(dir, { recursive: true }));

const article = join(TINY, 'article.txt');
function anchor(...given: string[]) {
  const command = ['--import', 'tsx', 'src/compiler/article/command.ts', ...given];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  return { status, stdout, stderr };
}

it('tells how it is used, asked or not, and writes into no folder that is not named', () => {
  const usage = /Usage: npm run anchor <article\.txt> <story folder>/;
  expect(anchor('--help')).toEqual({ status: 0, stdout: expect.stringMatching(usage), stderr: '' });
  for (const [given, found] of [
    [[article], /^Expected two arguments, found 1\.\n/],
    [['--bogus'], /^Unknown option '--bogus'/],
  ] as const) {
    const { status, stdout, stderr } = anchor(...given);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(found);
    expect(stderr).toMatch(usage);
  }
});

it('says which folder it has written', () => {
  cpSync(TINY, dir, { recursive: true });
  const { status, stdout } = anchor(article, dir);
  expect(status).toBe(0);
  expect(stdout).toMatch(`Wrote fingerprint.json and passages.json in ${dir}: 9 passages, `);
});
