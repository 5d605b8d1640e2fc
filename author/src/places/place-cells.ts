import type { StoryGeometry } from '../../../src/compiler/read/folder.ts';
import type { Kind } from '../../../src/story/kinds.ts';
import type { PlaceProperties, Source } from '../../../src/story/place.ts';
import type { COLUMNS } from './table.ts';

type Column = (typeof COLUMNS)[number];
/** What a row of `places.csv` says, by column. */
export type Cells = Partial<Record<Column, string | undefined>>;

/** Decimals of a degree: some ten metres. */
const DECIMALS = 4;

/** The row of a place; a line or an area is the file of `shapes/` that is called as its id. */
export function placeCells({
  id,
  name,
  also,
  kind,
  geometry,
  source,
  precision,
}: {
  readonly id: string;
  readonly name: string;
  readonly also?: string | undefined;
  readonly kind: Kind;
  readonly geometry: StoryGeometry;
  readonly source: Source;
  readonly precision: PlaceProperties['precision'];
}): Cells & { readonly id: string; readonly name: string } {
  const [lng, lat] = geometry.type === 'Point' ? geometry.coordinates : [];
  return {
    id,
    name,
    also,
    kind,
    lng: lng?.toFixed(DECIMALS),
    lat: lat?.toFixed(DECIMALS),
    shape: geometry.type === 'Point' ? undefined : id,
    // What nothing is said of is generalised.
    precision: precision === 'generalised' ? undefined : precision,
    source: source.title,
    'source-url': source.url,
    licence: source.licence,
  };
}
