/*
 * `npm run bench:basemap`: how long a basemap takes of frames in all parts of the world, each the first of its process,
 * whose start is not counted; beside reading Natural Earth's pack alone. RUNS says of how many runs the median is.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { loadGazetteer } from '../../author/src/gazetteer/load-gazetteer.ts';
import { type Row, table } from '../table.ts';

const FRAMES = {
  'Basel and Strasbourg': [7.1, 47.4, 8.3, 48.7],
  'the Mekong': [96, 8, 112, 24],
  'Fiji, over 180°': [175.5, -20.5, -177.5, -15],
  'the Pacific, over 180°': [125, 5, -110, 55],
  Iraq: [38, 28, 50, 38],
  'the whole world': [-180, -60, 180, 80],
};
const RUNS = Number(process.env.RUNS ?? 3);

const folder = mkdtempSync(join(tmpdir(), 'article-map-'));
mkdirSync(join(folder, 'dist'));
await loadGazetteer(console.error);
// As they lie in the package.
symlinkSync(resolve('author/data'), join(folder, 'data'));
symlinkSync(resolve('author/dist/gazetteer.bin'), join(folder, 'dist/gazetteer.bin'));
const script = join(folder, 'dist/frame.mjs');
await build({
  entryPoints: ['bench/basemap/frame.ts'],
  outfile: script,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  tsconfig: 'tsconfig.base.json',
  logLevel: 'error',
});

const median = (values: readonly number[]) =>
  [...values].sort((one, other) => one - other)[values.length >> 1] ?? Number.NaN;
const rows = Object.entries(FRAMES).flatMap(([name, frame]): Row[] => {
  const runs = Array.from({ length: RUNS }, (): number[] =>
    JSON.parse(execFileSync(process.execPath, [script, ...frame.map(String)], { encoding: 'utf8' })),
  );
  const [read, whole, processor] = [0, 1, 2].map((i) => median(runs.map((run) => run[i] ?? 0)) / 1000);
  return [
    {
      what: `a basemap of ${name}, beside reading the pack`,
      unit: 's',
      ours: whole ?? 0,
      baseline: read ?? 0,
    },
    { what: 'the same, of the processor', unit: 's', ours: processor ?? 0 },
  ];
});
rmSync(folder, { recursive: true });
console.log(table(rows));
