import { wound } from '../../../src/compiler/compile/wound.ts';
import type { Region } from '../basemap/region.ts';
import { thinned } from '../basemap/thinned.ts';
import type { Atlas } from '../natural-earth/atlas.ts';
import { comparable } from './comparable.ts';

/** Words that a lake's name has or lacks. */
const LAKE = /\b(lake|lago|lac|see|reservoir|sea)\b/gi;

/**
 * A lake by its name.
 *
 * @param region for which it is thinned as the basemap is; absent: every vertex
 */
export function lakeOf(
  { lake }: { readonly lake: string },
  atlas: Atlas,
  region?: Region,
): GeoJSON.MultiPolygon | undefined {
  const { lines, table } = atlas.lakes();
  const core = (name: string) => comparable(name.replace(LAKE, ''));
  const found = table.filter(({ name = '' }) => core(name) !== '' && core(name) === core(lake));
  if (found.length === 0) return undefined;
  const coordinates = found.map(({ first, rings }) =>
    thinned(
      lines,
      Array.from({ length: rings }, (_, i) => [first + i]),
      region,
    ),
  );
  return wound({ type: 'MultiPolygon', coordinates });
}
