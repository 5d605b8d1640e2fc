import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import type { TableRow } from '../../src/gazetteer/sources/table.ts';
import type { Lines } from '../../src/natural-earth/packed-lines.ts';
import type { PackedLake } from '../../src/natural-earth/packed-tables.ts';
import { linesWithLevels } from './weigh.ts';
import { lineInSteps, polygonsOf } from './whole-steps.ts';

/** Lakes, named by the points of a table that lie in them. */
export function lakesOf(
  features: readonly GeoJSON.Feature[],
  points: readonly TableRow[],
): { readonly lines: Lines; readonly table: readonly PackedLake[] } {
  const rings: GeoJSON.Position[][] = [];
  const table: PackedLake[] = [];
  for (const { geometry } of features) {
    for (const coordinates of polygonsOf(geometry)) {
      const named = points.find(({ lng, lat }) =>
        booleanPointInPolygon([Number(lng), Number(lat)], { type: 'Polygon', coordinates }),
      );
      const whole = coordinates.map(lineInSteps).filter((ring) => ring.length > 3);
      if (whole.length === 0) continue;
      table.push({
        first: rings.length,
        rings: whole.length,
        ...(named?.name !== undefined && { name: named.name }),
      });
      rings.push(...whole);
    }
  }
  return { lines: linesWithLevels(rings), table };
}
