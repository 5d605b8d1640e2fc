import type { TableRow } from '../../src/gazetteer/sources/table.ts';
import type { Lines } from '../../src/natural-earth/packed-lines.ts';
import type { PackedRiver } from '../../src/natural-earth/packed-tables.ts';
import { linesWithLevels } from './weigh.ts';
import { lineInSteps, partsOf } from './whole-steps.ts';

/** As `ne_10m_rivers_lake_centerlines` has it; the package has lost some letters of the names. */
export interface RiverLine {
  readonly name: string | null;
  /** 1 of the largest to 10; 0 is a slip. */
  readonly scalerank: number;
}

/** Rivers' lines, each with its name in English and its rank. */
export function riversOf(
  features: readonly GeoJSON.Feature<GeoJSON.Geometry, RiverLine>[],
  corrections: readonly TableRow[],
): { readonly lines: Lines; readonly table: readonly PackedRiver[] } {
  const names = new Map(corrections.map(({ given = '', name = '' }) => [given, name]));
  const parts = features.flatMap(({ properties, geometry }) => {
    const name = englishName((properties.name ?? '').trim(), names);
    return partsOf(geometry)
      .map(lineInSteps)
      .filter((line) => line.length > 1)
      .map((line) => ({
        line,
        row: { rank: properties.scalerank || 9, ...(name !== undefined && { name }) },
      }));
  });
  return { lines: linesWithLevels(parts.map(({ line }) => line)), table: parts.map(({ row }) => row) };
}

/** What stands in brackets is the English name; a name that has lost letters is none. */
function englishName(given: string, names: ReadonlyMap<string, string>): string | undefined {
  const corrected = names.get(given);
  if (corrected !== undefined) return corrected;
  const name = (/\((.+)\)/.exec(given)?.[1] ?? given).replace(/\s+/g, ' ');
  return name === '' || / Delta$/.test(name) || name.includes('?') || /^[a-z]/.test(name) ? undefined : name;
}
