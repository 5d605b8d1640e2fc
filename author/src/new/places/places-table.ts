import { stringify } from 'csv-stringify/sync';
import { GEONAMES } from '../../natural-earth/credit.ts';
import { COLUMNS } from '../../places/table.ts';
import type { StoryPlace } from './story-place.ts';

/** The columns that it fills. */
const FILLED = COLUMNS.filter((column) => !['layer', 'rank', 'disputed'].includes(column));
/** Decimals of a degree: some ten metres. */
const DECIMALS = 4;

/** `places.csv`: what all points have in common in its first row, then a row a place. */
export function placesTable(places: readonly StoryPlace[]): string {
  const common = { id: '*', source: GEONAMES.title, 'source-url': GEONAMES.url, licence: GEONAMES.licence };
  return stringify([common, ...places.map(rowOf)], { header: true, columns: [...FILLED] });
}

function rowOf({ id, name, also, kind, geometry, source, precision, role }: StoryPlace) {
  const [lng, lat] = geometry.type === 'Point' ? geometry.coordinates : [];
  const isOther = source.title !== GEONAMES.title;
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
    source: isOther ? source.title : undefined,
    'source-url': isOther ? source.url : undefined,
    licence: isOther ? source.licence : undefined,
  };
}
