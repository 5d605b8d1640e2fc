import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { systemFault } from '../../author/src/system-fault.ts';
import { articleMap } from './article-map.ts';
import { PLACES } from './basemap/places.ts';

vi.mock('../../author/src/gazetteer/load-gazetteer.ts', () => ({ loadGazetteer: async () => PLACES }));

const error = (code: string, path: string, dest?: string) =>
  Object.assign(new Error(`${code}: something, open`), { code, path, ...(dest && { dest }) });

it('a fault of the file system is told by where it is, and is none of the program', () => {
  expect(systemFault(error('ENOSPC', 'story/places.csv.77.tmp'))).toBe(
    'story/places.csv: found no room on the disk (ENOSPC). Make some, and run this again: what was there is as it was.',
  );
  expect(systemFault(error('EACCES', 'a.77.tmp/shapes/b.geojson.77.tmp'))).toMatch(
    /^a\/shapes\/b\.geojson: /,
  );
  expect(systemFault(error('ENOTEMPTY', 'story.77.tmp', 'story'))).toMatch(
    /^story: found a folder that has come/,
  );
});

it('a full disk is told without a name, as the system tells it', () => {
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), {
    code: 'ENOSPC',
    syscall: 'write',
  });
  expect(systemFault(full)).toMatch(/^Found no room on the disk \(ENOSPC\)\. Make some/);
  expect(systemFault({ ...full, syscall: 'connect' })).toBeUndefined();
});

it('what has another reason is left', () => {
  for (const other of [
    new TypeError('x'),
    error('ERR_INVALID_ARG', 'a'),
    { code: 'ENOENT' },
    undefined,
    'EACCES',
  ])
    expect(systemFault(other)).toBeUndefined();
});

it('the command line tells it so, with exit code 2 and no stack', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'article-map-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  writeFileSync(join(dir, 'basel.txt'), 'The Rhine leaves Basel.');
  const { code, err } = await articleMap(
    'new',
    join(dir, 'basel.txt'),
    join(dir, 'basel.txt/story'),
    '--yes',
  );
  expect([code, err.trim().split('\n').at(-1)]).toEqual([
    2,
    expect.stringMatching(/basel\.txt\/story\S*: found a file where a folder is needed \(ENOTDIR\)\./),
  ]);
});
