import { type GazetteerPlace, PLACE_KINDS, type PlaceKind } from '../place.ts';
import { listOf, type TableRow } from './table.ts';

/** The rows of the table of seas, rivers, mountains and regions. Throws where a kind is none. */
export function areasOf(rows: readonly TableRow[]): GazetteerPlace[] {
  return rows.map((row) => {
    if (!PLACE_KINDS.includes(row.kind as PlaceKind))
      throw new Error(
        `areas.csv: kind "${row.kind}" of ${row.name}. Write one of ${PLACE_KINDS.join(', ')}.`,
      );
    return {
      // "Red River (Vietnam)" is told from the other one in the table alone.
      name: (row.name ?? '').replace(/ \(.*\)$/, ''),
      kind: row.kind as PlaceKind,
      lng: Number(row.lng),
      lat: Number(row.lat),
      population: 0,
      seat: 'none',
      country: row.country ?? '',
      admin1: '',
      admin2: '',
      geonameId: 0,
      alternatives: listOf(row.alternatives),
      adjectives: listOf(row.adjectives),
    };
  });
}
