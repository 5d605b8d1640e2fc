import { brotliCompressSync, constants } from 'node:zlib';
import { STEPS_PER_DEGREE } from '../../../src/compiler/compile/grid.ts';
import type { Basemap } from '../../../src/story/story.ts';

/** Some bytes of brotli that a basemap takes of what is served: what coast and border share counts twice. */
export function bytesOf(basemap: Basemap): number {
  const text = JSON.stringify(basemap, (key, value) => (key === 'coordinates' ? deltas(value) : value));
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
}

/** Lines as the served grid has them: each vertex by its distance to the one before. */
function deltas(coordinates: unknown): unknown {
  if (!Array.isArray(coordinates)) return coordinates;
  if (!Array.isArray(coordinates[0]) || typeof coordinates[0][0] !== 'number') return coordinates.map(deltas);
  const steps: number[] = [];
  let x = 0;
  let y = 0;
  for (const [lng, lat] of coordinates as number[][]) {
    const nextX = Math.round((lng ?? 0) * STEPS_PER_DEGREE);
    const nextY = Math.round((lat ?? 0) * STEPS_PER_DEGREE);
    steps.push(nextX - x, nextY - y);
    x = nextX;
    y = nextY;
  }
  return steps;
}
