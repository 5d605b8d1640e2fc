import { existsSync, mkdirSync, readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { whileLocked } from '../../../author/src/folder/while-locked.ts';
import { markedFolder } from '../commands/marked-folder.ts';

it('two runs do their work one after the other, and leave nothing behind', async () => {
  const folder = markedFolder();
  const before = readdirSync(folder);
  const done: string[] = [];
  const run = (name: string) =>
    whileLocked(folder, async () => {
      done.push(`${name} begins`);
      await new Promise(setImmediate);
      done.push(`${name} ends`);
    });
  await Promise.all([run('one'), run('two'), run('three')]);
  expect(done.filter((_, index) => index % 2 === 0).map((line) => line.replace('begins', 'ends'))).toEqual(
    done.filter((_, index) => index % 2 === 1),
  );
  expect(done).toHaveLength(6);
  await expect(whileLocked(folder, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(readdirSync(folder)).toEqual(before);
});

it('a run that was killed is told of, and what to do about it', async () => {
  const folder = markedFolder();
  const lock = join(folder, '.article-map.lock');
  mkdirSync(lock);
  const past = new Date(Date.now() - 11_000);
  utimesSync(lock, past, past);
  await expect(whileLocked(folder, async () => {})).rejects.toThrow(
    /\.article-map\.lock: found what another run/,
  );
  expect(existsSync(lock)).toBe(true);
});
