import { stringify } from 'csv-stringify/sync';
import { COLUMNS } from '../../places/table.ts';
import type { StoryPlace } from './story-place.ts';

/** The columns that it fills. */
const FILLED = COLUMNS.filter((column) => !['layer', 'rank', 'disputed'].includes(column));
/** Decimals of a degree: some ten metres. */
const DECIMALS = 4;

/** `places.csv`, a row a place, each with its own source: what an author adds has none of it. */
export function placesTable(places: readonly StoryPlace[]): string {
  return stringify(places.map(rowOf), { header: true, columns: [...FILLED] });
}

function rowOf({ id, name, also, kind, geometry, source, precision, role }: StoryPlace) {
  const [lng, lat] = geometry.type === 'Point' ? geometry.coordinates : [];
  return {
    id,
    name,
    also,
    kind,
    lng: lng?.toFixed(DECIMALS),
    lat: lat?.toFixed(DECIMALS),
    shape: geometry.type === 'Point' ? undefined : id,
    role: role === 'subject' ? undefined : role,
    precision: precision === 'generalised' ? undefined : precision,
    source: source.title,
    'source-url': source.url,
    licence: source.licence,
  };
}
