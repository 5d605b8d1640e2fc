import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
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

it('ends in silence where whoever reads it has enough', async () => {
  const run = spawn(process.execPath, [resolve('node_modules/.bin/article-map'), 'places', '-', '--json']);
  let told = '';
  run.stderr.on('data', (text) => {
    told += text;
  });
  run.stdout.once('data', () => run.stdout.destroy());
  run.stdin.end('Basel lies on the Rhine, above Strasbourg.\n\n'.repeat(5000));
  const [status] = await once(run, 'close');
  expect([told.replace(/^Packing .*\n/, ''), status]).toEqual(['', 0]);
});
