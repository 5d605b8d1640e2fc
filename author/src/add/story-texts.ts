import { join } from 'node:path';
import { boxAround } from '../../../src/compiler/compile/extent.ts';
import type { StoryGeometry } from '../../../src/compiler/read/folder.ts';
import { jsonIn, type ReadJson } from '../../../src/compiler/read/read-json.ts';
import { KINDS } from '../../../src/story/kinds.ts';
import { StoryError } from '../../../src/story/problem.ts';
import { decodeUnchanged } from '../article/decode.ts';
import { frontMatterOf } from '../article/front-matter.ts';
import { ARTICLE } from '../article/names.ts';
import { jsonAt } from '../folder/json-at.ts';
import { languageOf } from '../folder/manifest.ts';
import { readIfThere } from '../folder/read-if-there.ts';
import { featuresOfLayers, isObject } from '../folder/read-json-files.ts';
import { PLACES } from '../places/names.ts';
import { idOfRow } from '../places/place-row.ts';
import { shapeNamed } from '../places/shapes.ts';
import { readTable } from '../places/table.ts';
import { slashed } from '../slashed.ts';
import { type SourceProblem, withSpotInFile } from '../source-problem.ts';
import { ToolError } from '../tool-error.ts';
import type { KnownPlace, KnownPlaces } from './known-place.ts';

/** What a story's folder holds of what an addition changes, with every character of the files. */
export interface StoryTexts {
  readonly article: string | undefined;
  readonly table: string | undefined;
}

/**
 * Reads the article and the table of a folder.
 *
 * @throws ToolError where there is neither
 */
export function storyTexts(folder: string): StoryTexts {
  const article = textAt(join(folder, ARTICLE));
  const table = textAt(join(folder, PLACES));
  if (article === undefined && table === undefined)
    throw new ToolError(
      `${ARTICLE}: found neither this nor ${PLACES}; expected a folder that has one of them. Add a feature to one of the layers of story.json, or name another folder.`,
    );
  return { article, table };
}

/**
 * The places that a story has: those of its table, and the features of layers of its own.
 *
 * @throws StoryError where the table is faulty, so that they are not known
 */
export async function knownPlaces(folder: string, { article, table }: StoryTexts): Promise<KnownPlaces> {
  const readJson = jsonIn(folder);
  const said = await saidIn(readJson);
  const language = languageOf({ ...said, ...frontMatterOf(withoutMark(article ?? '')).facts });
  const own = await featuresOfLayers(readJson, said.layers);
  return new Map([
    ...own.map(({ id, properties: { name, otherNames = [], kind }, geometry }): [string, KnownPlace] => [
      id,
      {
        names: Object.values(name),
        also: otherNames.map(({ value }) => value),
        role: 'subject',
        kind,
        box: () => boxAround(geometry),
      },
    ]),
    ...rowsOf(folder, table, language),
  ]);
}

/** Names that mean no place of the map, as the story's facts say. */
export async function ignoredNames(folder: string, { article }: StoryTexts): Promise<string[]> {
  const { facts } = frontMatterOf(withoutMark(article ?? ''));
  const { ignoredNames = facts.ignoredNames } = await saidIn(jsonIn(folder));
  return Array.isArray(ignoredNames) ? ignoredNames.map(String) : [];
}

async function saidIn(readJson: ReadJson): Promise<Record<string, unknown>> {
  const manifest = await readJson('story.json');
  return 'json' in manifest && isObject(manifest.json) ? manifest.json : {};
}

function rowsOf(folder: string, table: string | undefined, language: string): [id: string, KnownPlace][] {
  if (table === undefined || table.trim() === '') return [];
  const { rows, problems } = readTable(withoutMark(table).replace(/\r\n?/g, '\n'));
  const read = rows.map((row) => ({ row, ...idOfRow(row, language) }));
  const faults: readonly SourceProblem[] = [...problems, ...read.flatMap((one) => one.problems)];
  if (faults.length > 0) throw new StoryError(faults.map(withSpotInFile));
  return read.map(({ id, row: { cells } }) => {
    const text = (column: string) => cells.get(column)?.text.toLowerCase();
    const textsOf = (column: RegExp) =>
      [...cells].flatMap(([name, cell]) => (column.test(name) ? [cell.text] : []));
    const geometry = once(() => shapeAt(folder, cells.get('shape')?.text, [text('lng'), text('lat')]));
    return [
      id,
      {
        names: textsOf(/^name\b/),
        also: textsOf(/^also\b/).flatMap((names) => names.split(';').map((name) => name.trim())),
        role: text('role') === 'around' ? 'around' : 'subject',
        kind: KINDS.find((kind) => kind === text('kind')),
        box: () => {
          const shape = geometry();
          return shape && boxAround(shape);
        },
      },
    ];
  });
}

/** The geometry of a row; undefined where it cannot be read, which the check tells. */
function shapeAt(
  folder: string,
  shape: string | undefined,
  position: readonly (string | undefined)[],
): StoryGeometry | undefined {
  if (shape !== undefined) {
    const read = shapeNamed(shape, (file) => jsonAt(readIfThere(join(folder, 'shapes', file))));
    return 'type' in read ? read : undefined;
  }
  const [lng = Number.NaN, lat = Number.NaN] = position.map((degrees) => Number(degrees?.replace(',', '.')));
  return Number.isNaN(lng + lat) ? undefined : { type: 'Point', coordinates: [lng, lat] };
}

function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, '');
}

function textAt(path: string): string | undefined {
  const bytes = readIfThere(path);
  if (!bytes) return undefined;
  const text = decodeUnchanged(bytes);
  if (text === undefined)
    throw new ToolError(
      `${slashed(path)}: found bytes that are no text. Save the file as UTF-8 in a text editor.`,
    );
  return text;
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
