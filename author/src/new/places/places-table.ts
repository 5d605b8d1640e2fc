import { stringify } from 'csv-stringify/sync';
import { placeCells } from '../../places/place-cells.ts';
import { COLUMNS } from '../../places/table.ts';
import type { StoryPlace } from './story-place.ts';

/** The columns that it fills. */
const FILLED = COLUMNS.filter((column) => !['layer', 'rank', 'disputed'].includes(column));

/** `places.csv`, a row a place, each with its own source: what an author adds has none of it. */
export function placesTable(places: readonly StoryPlace[]): string {
  const rows = places.map((place) => ({
    ...placeCells(place),
    role: place.role === 'subject' ? undefined : place.role,
  }));
  return stringify(rows, { header: true, columns: [...FILLED] });
}
