/*
 * `npm run bench:check`: how long `article-map check` takes of a made-up story of 10,000 places and 10,000 passages, the
 * whole command as its package holds it. RUNS says of how many runs the median is.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { madeUpFolder } from '../../test/stories/made-up-folder.ts';
import { bundledCommand } from '../places/bundled.ts';
import { table } from '../table.ts';

const SCALE = { features: 10_000, passages: 10_000 };
const RUNS = Number(process.env.RUNS ?? 3);

const folder = mkdtempSync(join(tmpdir(), 'article-map-'));
for (const [file, json] of Object.entries(madeUpFolder(SCALE)))
  writeFileSync(join(folder, file), JSON.stringify(json));
const median = (values: readonly number[]) =>
  [...values].sort((one, other) => one - other)[values.length >> 1] ?? Number.NaN;
const command = await bundledCommand();
const runs = Array.from({ length: RUNS }, () => command.run('check', folder));
command.remove();
rmSync(folder, { recursive: true });

console.log(
  table([
    {
      what: '`article-map check` of 10,000 places and 10,000 passages',
      unit: 's',
      ours: median(runs.map(({ milliseconds }) => milliseconds)) / 1000,
      most: 3,
    },
    {
      what: 'the same, of the processor',
      unit: 's',
      ours: median(runs.map(({ processor }) => processor)) / 1000,
    },
    { what: 'memory', unit: 'MB', ours: Math.max(...runs.map(({ megabytes }) => megabytes)) },
  ]),
);
