import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StoryGeometry } from '../../../src/compiler/read/folder.ts';
import { decode, decodeUnchanged } from '../article/decode.ts';
import { ARTICLE } from '../article/names.ts';
import { writeWhole } from '../build/output.ts';
import { shapeFile } from '../new/story-files.ts';
import { PLACES, readTable } from '../places/table.ts';
import { ToolError } from '../tool-error.ts';
import { withNamesMarked } from './mark-names.ts';
import { type Cells, withRows } from './with-row.ts';

/** A place that is to be in a story. */
export interface Addition {
  readonly cells: Cells & { readonly id: string; readonly name: string };
  /** Of a line or an area, which is a file of its own. */
  readonly geometry?: StoryGeometry;
  /** The words by which the article may name it. */
  readonly names: readonly string[];
  /** Whether the article's own spelling of these words is the place's name. */
  readonly isNameLoose: boolean;
}

/** What was done. */
export interface Added {
  readonly id: string;
  readonly name: string;
  /** False where the table has had it: then its words alone were marked. */
  readonly isNew: boolean;
  /** How many words were marked. */
  readonly marked: number;
}

/** What a story's folder holds of what an addition changes. */
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
  const article = textAt(join(folder, ARTICLE), decodeUnchanged);
  const table = textAt(join(folder, PLACES), decode);
  if (article === undefined && table === undefined)
    throw new ToolError(
      `${ARTICLE}: found neither this nor ${PLACES}; expected a folder that has one of them. Add a feature to one of the layers of story.json, or name another folder.`,
    );
  return { article, table };
}

/** The ids of a table, with the names. */
export function rowsIn(table: string | undefined): Map<string, string> {
  const { rows } = readTable(table ?? 'name');
  return new Map(rows.map(({ cells }) => [cells.get('id')?.text ?? '', cells.get('name')?.text ?? '']));
}

/** Writes places into a story's folder: a row and, of a line or an area, a shape each; and marks the article's words for them. */
export function addToStory(
  folder: string,
  { article, table }: StoryTexts,
  additions: readonly Addition[],
): Added[] {
  const known = rowsIn(table);
  let text = article;
  const fresh: Cells[] = [];
  const shapes: [file: string, text: string][] = [];
  const added = additions.map(({ cells, geometry, names, isNameLoose }): Added => {
    const marked = text === undefined ? undefined : withNamesMarked(text, cells.id, names, isNameLoose);
    text = marked?.text;
    const name = (isNameLoose ? marked?.written : undefined) ?? cells.name;
    const isNew = !known.has(cells.id);
    if (isNew) fresh.push({ ...cells, name });
    if (isNew && geometry) shapes.push([`shapes/${cells.id}.geojson`, shapeFile(name, geometry)]);
    return { id: cells.id, name, isNew, marked: marked?.count ?? 0 };
  });
  for (const [file, content] of shapes) writeWhole(join(folder, file), content);
  if (fresh.length > 0) writeWhole(join(folder, PLACES), withRows(table, fresh));
  if (text !== undefined && text !== article) writeWhole(join(folder, ARTICLE), text);
  return added;
}

function textAt(path: string, read: (bytes: Uint8Array) => string | undefined): string | undefined {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch {
    return undefined;
  }
  const text = read(bytes);
  if (text === undefined)
    throw new ToolError(`${path}: found bytes that are no text. Save the file as UTF-8 in a text editor.`);
  return text;
}
