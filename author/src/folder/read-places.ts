import { decode } from '../article/decode.ts';
import { notText } from '../article/not-text.ts';
import { PLACES } from '../places/names.ts';
import { type PlaceRow, readPlaceRow } from '../places/place-row.ts';
import { shapeNamed } from '../places/shapes.ts';
import { readTable } from '../places/table.ts';
import type { SourceProblem } from '../source-problem.ts';
import { jsonAt } from './json-at.ts';
import type { SourceFolder } from './source-folder.ts';

interface ReadPlaces {
  readonly places: readonly PlaceRow[];
  /** Of all rows, faulty ones too; undefined where the table itself is faulty, so that they are not known. */
  readonly ids: ReadonlySet<string> | undefined;
  readonly problems: readonly SourceProblem[];
}

/** Reads `places.csv` and the shapes that it names; undefined where there is none. */
export function readPlaces({ readBytes }: SourceFolder, language: string): ReadPlaces | undefined {
  const bytes = readBytes(PLACES);
  if (!bytes) return undefined;
  const text = decode(bytes);
  if (text === undefined)
    return {
      places: [],
      ids: undefined,
      problems: [
        notText({
          file: PLACES,
          expected: 'CSV in UTF-8',
          remedy: 'Save the table as “CSV UTF-8”.',
          rule: 'places-table',
        }),
      ],
    };
  const table = readTable(text);
  const shapes = new Map<string, unknown>();
  const shapeOf = (name: string) =>
    shapeNamed(name, (file) => {
      if (!shapes.has(file)) shapes.set(file, jsonAt(readBytes(`shapes/${file}`)));
      return shapes.get(file);
    });
  const read = table.rows.map((row) => readPlaceRow(row, language, shapeOf));
  return {
    places: read.flatMap(({ place }) => place ?? []),
    ids: table.problems.length > 0 ? undefined : new Set(read.map(({ id }) => id)),
    problems: [...table.problems, ...read.flatMap(({ problems }) => problems)],
  };
}
