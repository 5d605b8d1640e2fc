import type { StoryGeometry } from '../../../src/compiler/read/folder.ts';
import { KIND_ROWS, KINDS, type Kind, PLAINEST } from '../../../src/story/kinds.ts';
import { quote } from '../../../src/story/problem.ts';
import { idsOf } from '../new/places/ids.ts';
import { DRAWN_AS } from '../places/drawn-as.ts';
import type { Cells } from '../places/place-cells.ts';
import { slug } from '../places/place-id.ts';
import { ToolError } from '../tool-error.ts';
import type { Addition } from './add-to-story.ts';
import { requireId } from './addition-id.ts';
import { importPoints, importShape } from './import-shape.ts';
import { importTable } from './import-table.ts';

/** Whose shapes a file has, and how far they can be trusted: cells of the table. */
export type Origin = Pick<Cells, 'source' | 'source-url' | 'licence' | 'precision'>;

/** What is said of a file’s places. */
export interface AsWhat {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly kind?: string | undefined;
  /** The one feature of the file that is meant. */
  readonly feature?: string | undefined;
}

/**
 * The places of a file: of a CSV a row each, of GeoJSON or TopoJSON one, or of several points without an id each of them.
 *
 * @param file its name, for messages
 * @throws ToolError where it has none
 */
export function additionsByFile(
  file: string,
  text: string,
  { id, name, kind, feature }: AsWhat,
  origin: Origin,
): Addition[] {
  const isTable = /\.csv$/i.test(file);
  const rows =
    isTable || (feature === undefined && id === undefined) ? rowsOf(file, text, isTable) : undefined;
  if (rows) {
    if (rows.length > 1 && (id !== undefined || name !== undefined))
      throw new ToolError(
        `${file}: found ${rows.length} places; --as and --name are for one. Leave them out.`,
      );
    const named = rows.map((row) => ({ ...row, id: id ?? row.id, name: name ?? row.name }));
    const ids = idsIn(file, named);
    return named.map((row, index) => {
      const called = row.name;
      return {
        cells: {
          ...row,
          kind:
            row.kind === undefined
              ? kindFor('Point', kind)
              : kindFor('Point', row.kind.toLowerCase(), `${file}, column kind`),
          id: ids[index] ?? '',
          ...origin,
        },
        names: [called],
        isNameLoose: false,
      };
    });
  }
  const shape = importShape(file, text, feature);
  const { geometry } = shape;
  const written = name ?? shape.name;
  const own = id ?? slug(written ?? '');
  if (own === '') throw new ToolError(withoutId(file, written));
  requireId(own);
  const called = written ?? own.replaceAll('-', ' ');
  const [lng, lat] = geometry.type === 'Point' ? geometry.coordinates : [];
  return [
    {
      cells: {
        id: own,
        name: called,
        kind: kindFor(geometry.type, kind),
        ...(lng !== undefined && { lng: degrees(lng) }),
        ...(lat !== undefined && { lat: degrees(lat) }),
        ...(geometry.type !== 'Point' && { shape: own }),
        ...origin,
      },
      ...(geometry.type !== 'Point' && { geometry }),
      names: [called, own.replaceAll('-', ' ')],
      // A file's name for it, or an id, is not the article's spelling.
      isNameLoose: name === undefined,
    },
  ];
}

function withoutId(file: string, name: string | undefined): string {
  return name === undefined
    ? `${file}: found no name in it; expected one, of which an id is made. Pass --as ID, as --as migration-route, and --name "What it is called".`
    : `${file}: found the name ${quote(name)}, of whose letters no id can be made. Pass --as ID, as --as migration-route.`;
}

function rowsOf(
  file: string,
  text: string,
  isTable: boolean,
): readonly (Cells & { readonly name: string })[] | undefined {
  if (isTable) return importTable(file, text);
  return importPoints(file, text)?.map(({ name, position: [lng = 0, lat = 0] }) => ({
    name,
    lng: degrees(lng),
    lat: degrees(lat),
  }));
}

/** To a metre. */
function degrees(value: number): string {
  return String(Number(value.toFixed(5)));
}

/** The ids of places: what a row says, else made of its name, none twice. */
function idsIn(file: string, places: readonly { readonly id?: string | undefined; readonly name: string }[]) {
  const said = places.flatMap(({ id }) => id ?? []);
  const twice = said.find((id, index) => said.indexOf(id) < index);
  if (twice !== undefined)
    throw new ToolError(
      `${file}: found the id ${quote(twice)} twice; expected one of its own for each place. Correct the column.`,
    );
  for (const id of said) requireId(id);
  const unnamed = places.filter(({ id }) => id === undefined);
  const made = idsOf([...said, ...unnamed.map(({ name }) => name)].map((name) => ({ name, country: null })));
  const rest = made.slice(said.length);
  return places.map(({ id }) => id ?? rest.shift() ?? '');
}

function kindFor(geometry: StoryGeometry['type'], kind: string = PLAINEST, where = '--kind'): Kind {
  const fit = KINDS.filter((one) => KIND_ROWS[one].geometries.some((drawn) => drawn === geometry));
  const found = fit.find((one) => one === kind);
  if (found) return found;
  throw new ToolError(
    `${where}: found ${quote(kind)}; expected one for ${DRAWN_AS[geometry]}: ${fit.join(', ')}.`,
  );
}
