/*
 * A basemap for the frame of the command line, as a process makes its first: prints the milliseconds that reading Natural
 * Earth's pack takes alone, those of the whole, and those of the processor, as JSON.
 */
import { makeBasemap } from '../../author/src/basemap/make-basemap.ts';
import { loadGazetteer } from '../../author/src/gazetteer/load-gazetteer.ts';
import { loadAtlas } from '../../author/src/natural-earth/atlas.ts';

const [west = 0, south = 0, east = 0, north = 0] = process.argv.slice(2).map(Number);
const [began, used] = [performance.now(), process.cpuUsage()];
const atlas = loadAtlas();
for (const part of Object.values(atlas)) part();
const read = performance.now();
const gazetteer = await loadGazetteer(console.error);
makeBasemap({ frames: [[west, south, east, north]], languages: ['en'] }, gazetteer, atlas);
const made = performance.now();
const { user, system } = process.cpuUsage(used);
console.log(JSON.stringify([read - began, made - began, (user + system) / 1000]));
