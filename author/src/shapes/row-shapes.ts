import { join } from 'node:path';
import { StoryError } from '../../../src/story/problem.ts';
import type { KnownPlace } from '../add/known-place.ts';
import { isPlaceOf } from '../add/known-place.ts';
import { knownPlaces } from '../add/story-texts.ts';
import { decode } from '../article/decode.ts';
import { foundPlace } from '../find-places/finding.ts';
import { readIfThere } from '../folder/read-if-there.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { keyOf } from '../gazetteer/words.ts';
import { NATURAL_EARTH } from '../natural-earth/credit.ts';
import { wishFor } from '../new/places/place-shape.ts';
import { PLACES } from '../places/names.ts';
import { slug } from '../places/place-id.ts';
import { readTable } from '../places/table.ts';
import type { ShapeWish } from './shape.ts';

/** A row of `places.csv` that says that its shape is Natural Earth's. */
export interface RowShape {
  /** Its file within `shapes/`. */
  readonly file: string;
  readonly name: string;
  /** What the command makes of the row; undefined where it knows no such place. */
  readonly wish: ShapeWish | undefined;
}

/** The rows of a story's table whose shapes are Natural Earth's; none where the table is faulty. */
export async function rowShapes(folder: string, gazetteer: Gazetteer): Promise<RowShape[]> {
  const bytes = readIfThere(join(folder, PLACES));
  const table = bytes && decode(bytes);
  if (table === undefined) return [];
  const known = await knownPlaces(folder, { article: undefined, table }).catch((error: unknown) => {
    if (error instanceof StoryError) return new Map<string, KnownPlace>();
    throw error;
  });
  return readTable(table).rows.flatMap(({ cells }) => {
    const cell = (column: string) => cells.get(column)?.text;
    const place = known.get(cell('id') ?? slug(cell('name') ?? ''));
    const shape = cell('shape');
    if (!place || shape === undefined || shape.includes('#') || cell('source') !== NATURAL_EARTH.title)
      return [];
    const file = /\.(geo)?json$/i.test(shape) ? shape : `${shape}.geojson`;
    return [{ file, name: place.names[0] ?? '', wish: wishOfPlace(place, gazetteer) }];
  });
}

function wishOfPlace(place: KnownPlace, gazetteer: Gazetteer): ShapeWish | undefined {
  const { names, also, kind } = place;
  for (const name of [...names, ...also]) {
    const key = gazetteer.find(keyOf(name));
    const found = (key < 0 ? [] : [...gazetteer.entries(key)])
      .map((entry) => foundPlace(entry >>> 2, 0, gazetteer))
      .find((one) => one.kind === kind && isPlaceOf(place, one));
    const wish = found && wishFor(found);
    if (wish) return wish.wish;
  }
  const [name = ''] = names;
  if (kind === 'river') return { river: name };
  return kind === 'region' ? { region: name } : undefined;
}
