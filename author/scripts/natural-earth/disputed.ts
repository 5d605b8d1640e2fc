import { OWNERS } from '../../src/natural-earth/owners.ts';
import { STEPS } from '../../src/natural-earth/packed-lines.ts';
import { partsOf } from './whole-steps.ts';

/** As `ne_10m_admin_0_boundary_lines_land` has it. */
export interface BoundaryLine {
  readonly featurecla: string;
}

/** Classes of Natural Earth's lines that are no agreed border. */
const UNSURE = /^(Disputed|Indefinite|Line of control|Indeterminant)/;
/** The share of a line's vertices that must lie on such a line. */
const SHARE = 0.6;
/** Side of the cells in which vertices count as one, in parts of a degree. */
const CELL = 0.002 * STEPS;

/**
 * Tells which borders are disputed: those of the table, and those that Natural Earth does not class as international.
 */
export function disputesOf(
  lines: readonly GeoJSON.Feature<GeoJSON.Geometry, BoundaryLine>[],
): (line: readonly GeoJSON.Position[], owners: readonly string[]) => boolean {
  const unsure = new Set<string>();
  for (const { properties, geometry } of lines) {
    if (!UNSURE.test(properties.featurecla)) continue;
    for (const [lng = 0, lat = 0] of partsOf(geometry).flat())
      for (const key of cellsAt(lng * STEPS, lat * STEPS)) unsure.add(key);
  }
  const isInTable = (owners: readonly string[]) =>
    OWNERS.areas.some(({ owner }) => owners.includes(owner)) ||
    OWNERS.borders.some(
      (border) => owners.includes(border.of.owner) && (!border.with || owners.includes(border.with.owner)),
    );
  return (line, owners) => {
    if (isInTable(owners)) return true;
    const on = line.filter(([x = 0, y = 0]) => unsure.has(`${Math.floor(x / CELL)},${Math.floor(y / CELL)}`));
    return on.length >= SHARE * line.length;
  };
}

/** The cell of a position and those around it. */
function cellsAt(x: number, y: number): string[] {
  const [column, row] = [Math.floor(x / CELL), Math.floor(y / CELL)];
  return [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => `${column + dx},${row + dy}`));
}
