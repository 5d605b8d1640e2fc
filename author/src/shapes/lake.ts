import type { Atlas } from '../natural-earth/atlas.ts';
import { comparable } from './comparable.ts';
import { positionsOf } from './lines.ts';

/** Words that a lake's name has or lacks. */
const LAKE = /\b(lake|lago|lac|see|reservoir|sea)\b/gi;

/** A lake by its name. */
export function lakeOf({ lake }: { readonly lake: string }, atlas: Atlas): GeoJSON.MultiPolygon | undefined {
  const { lines, table } = atlas.lakes();
  const core = (name: string) => comparable(name.replace(LAKE, ''));
  const found = table.filter(({ name = '' }) => core(name) !== '' && core(name) === core(lake));
  if (found.length === 0) return undefined;
  return {
    type: 'MultiPolygon',
    coordinates: found.map(({ first, rings }) =>
      Array.from({ length: rings }, (_, i) => positionsOf(lines, first + i)),
    ),
  };
}
