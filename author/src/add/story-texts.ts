import { join } from 'node:path';
import { jsonIn } from '../../../src/compiler/read/read-json.ts';
import { StoryError } from '../../../src/story/problem.ts';
import { decodeUnchanged } from '../article/decode.ts';
import { frontMatterOf } from '../article/front-matter.ts';
import { ARTICLE } from '../article/names.ts';
import { languageOf } from '../folder/manifest.ts';
import { readIfThere } from '../folder/read-if-there.ts';
import { featuresOfLayers, isObject } from '../folder/read-json-files.ts';
import { PLACES } from '../places/names.ts';
import { idOfRow } from '../places/place-row.ts';
import { readTable } from '../places/table.ts';
import { slashed } from '../slashed.ts';
import { type SourceProblem, withSpotInFile } from '../source-problem.ts';
import { ToolError } from '../tool-error.ts';

/** What a story's folder holds of what an addition changes, with every character of the files. */
export interface StoryTexts {
  readonly article: string | undefined;
  readonly table: string | undefined;
}

/** What a story's places are called, by id. */
export type KnownPlaces = ReadonlyMap<string, readonly string[]>;

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
  const manifest = await readJson('story.json');
  const said = 'json' in manifest && isObject(manifest.json) ? manifest.json : {};
  const language = languageOf({ ...said, ...frontMatterOf(withoutMark(article ?? '')).facts });
  const own = await featuresOfLayers(readJson, said.layers);
  return new Map([
    ...own.map(({ id, properties: { name, otherNames = [] } }): [string, string[]] => [
      id,
      [...Object.values(name), ...otherNames.map(({ value }) => value)],
    ]),
    ...rowsOf(table, language),
  ]);
}

function rowsOf(table: string | undefined, language: string): [id: string, names: string[]][] {
  if (table === undefined || table.trim() === '') return [];
  const { rows, problems } = readTable(withoutMark(table).replace(/\r\n?/g, '\n'));
  const read = rows.map((row) => ({ row, ...idOfRow(row, language) }));
  const faults: readonly SourceProblem[] = [...problems, ...read.flatMap((one) => one.problems)];
  if (faults.length > 0) throw new StoryError(faults.map(withSpotInFile));
  return read.map(({ id, row }) => [
    id,
    [...row.cells].flatMap(([column, { text }]) => {
      if (/^name\b/.test(column)) return [text];
      return /^also\b/.test(column) ? text.split(';').map((name) => name.trim()) : [];
    }),
  ]);
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
