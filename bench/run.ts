/*
 * `npm run bench`: what the software promises in numbers, each beside a baseline in the same run. The baseline is
 * a bare page of MapLibre that draws the same GeoJSON with the same layers. Prints a Markdown table for each part;
 * `npm run bench sight` measures one of them: bytes, sight, work, twenty or large. RUNS says of how many runs the median is.
 */
import { readFileSync } from 'node:fs';
import { build } from 'vite';
import { readStory } from '../src/story/served.ts';
import { atWork } from './at-work.ts';
import { baselineFiles, baselinePage } from './baseline.ts';
import { closeBrowser } from './browser.ts';
import { bytesOfAView } from './bytes.ts';
import { firstSight } from './first-sight.ts';
import { large } from './large.ts';
import { oursFiles, oursPage } from './ours.ts';
import { table } from './table.ts';
import { twenty } from './twenty.ts';

const SIZE = { width: 960, height: 600 };
/** Of each of twenty maps: where software stands in for the graphics card, large ones would take it an hour. */
const SMALL = { width: 480, height: 300 };
const RUNS = Number(process.env.RUNS ?? 3);

await build({ logLevel: 'warn' });
await build({ logLevel: 'error', configFile: 'vite.release.config.ts' });
const story = readStory(JSON.parse(readFileSync('dist/story.json', 'utf8')));
const files = new Map<string, Uint8Array | string>([
  ...oursFiles('dist'),
  ...baselineFiles(story, SIZE),
  ['/ours.html', oursPage(1, SIZE)],
  ['/bare.html', baselinePage(1, SIZE)],
  ['/twenty-ours.html', oursPage(20, SMALL)],
  ['/twenty-bare.html', baselinePage(20, SMALL)],
]);
const parts = {
  bytes: () => bytesOfAView(files),
  sight: async () => table(await firstSight(files, RUNS)),
  work: async () => table(await atWork(files)),
  twenty: async () => table(await twenty(files)),
  large: async () => table(await large(oursFiles('dist'), RUNS)),
};
const asked = process.argv.slice(2);
for (const [name, measure] of Object.entries(parts))
  if (asked.length === 0 || asked.includes(name)) console.log(`\n${await measure()}`);
await closeBrowser();
