import type { TableRow } from '../../src/gazetteer/sources/table.ts';
import type { PackedSea } from '../../src/natural-earth/packed-tables.ts';

/** A row of `seas.csv`. Throws where its places are none. */
export function seaOf({ name = '', rank, at = '', ...others }: TableRow): PackedSea {
  const places = at.split(';').map((place): [number, number] => {
    const [lng = Number.NaN, lat = Number.NaN] = place.split(' ').map(Number);
    if (Number.isNaN(lng + lat))
      throw new Error(`seas.csv: “${place}” of ${name}. Write longitude and latitude.`);
    return [lng, lat];
  });
  return { names: { en: name, ...others }, rank: Number(rank), at: places };
}
