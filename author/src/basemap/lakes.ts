import type { BasemapName } from '../../../src/story/story.ts';
import type { Atlas } from '../natural-earth/atlas.ts';
import { thousandth } from './country-names.ts';
import { boxOfLines } from './line-boxes.ts';
import type { Region } from './region.ts';
import { withoutSpurs } from './rings.ts';
import { thinned } from './thinned.ts';

interface Lakes {
  readonly areas: GeoJSON.MultiPolygon;
  readonly names: readonly BasemapName[];
}

/** The side of the least lake that is drawn, in units of how far a line may stray: in the frames, and away from them. */
const LEAST = { near: 4, far: 5 };

/** The lakes that are large enough to be seen, and the names of those in the frames. */
export function lakesOf(atlas: Atlas, region: Region): Lakes {
  const { lines, table } = atlas.lakes();
  const shown = table.flatMap((lake) => {
    const [west, south, east, north] = boxOfLines(lines, [lake.first]);
    const at: [number, number] = [(west + east) / 2, (south + north) / 2];
    const side = Math.sqrt((east - west) * Math.cos((at[1] * Math.PI) / 180) * (north - south));
    const isFramed = region.distanceTo(...at) === 0;
    const least = region.tolerance(...at) * (isFramed ? LEAST.near : LEAST.far);
    return side >= least ? [{ ...lake, at, side, isFramed }] : [];
  });
  const paths = shown.flatMap(({ first, rings }) => Array.from({ length: rings }, (_, i) => [first + i]));
  const arcs = thinned(lines, paths, region);
  let used = 0;
  const coordinates = shown.flatMap(({ rings }) => {
    const [outer, ...islands] = arcs.slice(used, used + rings).map(withoutSpurs);
    used += rings;
    return outer && outer.length > 3 ? [[outer, ...islands.filter((ring) => ring.length > 3)]] : [];
  });
  return {
    areas: { type: 'MultiPolygon', coordinates },
    names: shown.flatMap(({ name, at, isFramed, side }) =>
      name !== undefined && isFramed
        ? [
            {
              name,
              kind: 'lake' as const,
              at: at.map(thousandth) as [number, number],
              rank: side > 40 * region.pixel ? 2 : 4,
            },
          ]
        : [],
    ),
  };
}
