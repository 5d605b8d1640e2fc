import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

it('runs in a checkout, from any folder', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve('node_modules/.bin/article-map'), '--help'],
    { cwd: tmpdir(), encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^Usage: article-map /);
  expect(status).toBe(0);
});
