import { boxOfLines } from '../../../author/src/basemap/line-boxes.ts';
import type { Atlas } from '../../../author/src/natural-earth/atlas.ts';
import { type Lines, STEPS } from '../../../author/src/natural-earth/packed-lines.ts';

type Rings = readonly (readonly number[])[];

/** Tells Natural Earth's first-level division of a country at a position in degrees, by its number in the table. */
export function divisionAt(atlas: Atlas): (country: string, lng: number, lat: number) => number | undefined {
  const { lines, table } = atlas.areas();
  const cells = new Map<string, { unit: number; country: string; rings: Rings }[]>();
  for (const [unit, { owner, polygons }] of table.units.entries())
    for (const rings of polygons) {
      const [west, south, east, north] = boxOfLines(lines, rings[0] ?? []);
      for (let x = Math.floor(west); x <= east; x++)
        for (let y = Math.floor(south); y <= north; y++) {
          const cell = cells.get(`${x} ${y}`) ?? [];
          cell.push({ unit, country: table.owners[owner]?.owner ?? '', rings });
          cells.set(`${x} ${y}`, cell);
        }
    }
  return (country, lng, lat) =>
    cells
      .get(`${Math.floor(lng)} ${Math.floor(lat)}`)
      ?.find((one) => one.country === country && isIn(lines, one.rings, lng * STEPS, lat * STEPS))?.unit;
}

/** Whether a ray from a position to the east crosses the rings an odd number of times. */
function isIn({ x, y, starts }: Lines, rings: Rings, lng: number, lat: number): boolean {
  let isOdd = false;
  for (const number of rings.flat()) {
    const line = number < 0 ? ~number : number;
    for (let at = (starts[line] ?? 0) + 1; at < (starts[line + 1] ?? 0); at++) {
      const [ax = 0, ay = 0, bx = 0, by = 0] = [x[at - 1], y[at - 1], x[at], y[at]];
      if (ay > lat !== by > lat && lng < ax + ((bx - ax) * (lat - ay)) / (by - ay)) isOdd = !isOdd;
    }
  }
  return isOdd;
}
