import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { writeWhole } from '../../../src/compiler/article/write-whole.ts';
import type { StoryGeometry } from '../../../src/compiler/read/folder.ts';
import { ARTICLE } from '../article/names.ts';
import { PLACES } from '../places/names.ts';
import type { Cells } from '../places/place-cells.ts';
import type { ShapeWish } from '../shapes/shape.ts';
import { shapeFile } from '../shapes/shape-file.ts';
import { slashed } from '../slashed.ts';
import { ToolError } from '../tool-error.ts';
import type { KnownPlaces } from './known-place.ts';
import { withNamesMarked } from './mark-names.ts';
import { type StoryTexts, storyTexts } from './story-texts.ts';
import { withRows } from './with-row.ts';

/** A place that is to be in a story. */
export interface Addition {
  readonly cells: Cells & { readonly id: string; readonly name: string };
  /** Of a line or an area, which is a file of its own. */
  readonly geometry?: StoryGeometry;
  /** What that is made of; absent of what somebody drew. */
  readonly from?: ShapeWish;
  /** The words by which the article may name it. */
  readonly names: readonly string[];
  /** Whether the article's own spelling of these words is the place's name. */
  readonly isNameLoose: boolean;
}

/** What was done. */
export interface Added {
  readonly id: string;
  readonly name: string;
  /** False where the story has had it: then its words alone were marked. */
  readonly isNew: boolean;
  /** How many words were marked; undefined where there is no article. */
  readonly marked: number | undefined;
  readonly kind: string | undefined;
}

/**
 * Writes places into a story's folder: a row and, of a line or an area, a shape each; and marks the article's words for them.
 *
 * @param texts what the folder holds now
 * @param longer names of which no part is marked, as those that the facts ignore
 * @throws ToolError where a shape's file is another's, or the folder has changed, before anything is written
 */
export function addToStory(
  folder: string,
  { article, table }: StoryTexts,
  known: KnownPlaces,
  additions: readonly Addition[],
  longer: readonly string[] = [],
): Added[] {
  let text = article;
  const fresh: Cells[] = [];
  const shapes: [file: string, text: string][] = [];
  const added = additions.map(({ cells, geometry, from, names, isNameLoose }): Added => {
    const others = [...longer, ...namesOfOthers(known, cells.id)];
    const marked =
      text === undefined
        ? undefined
        : withNamesMarked(text, cells.id, names, { isLoose: isNameLoose, longer: others });
    text = marked?.text;
    const name = (isNameLoose ? marked?.written : undefined) ?? cells.name;
    const isNew = !known.has(cells.id);
    if (isNew) fresh.push({ ...cells, name });
    if (isNew && geometry)
      shapes.push([join(folder, 'shapes', `${cells.id}.geojson`), shapeFile(name, geometry, from)]);
    return { id: cells.id, name, isNew, marked: marked?.count, kind: cells.kind };
  });
  for (const [file, content] of shapes) requireFree(file, content);
  if (!isDeepStrictEqual(storyTexts(folder), { article, table }))
    throw new ToolError(
      `${slashed(folder)}: found another ${ARTICLE} or ${PLACES} than a moment ago; another program has saved it. Nothing was written: run this again.`,
    );
  for (const [file, content] of shapes) writeWhole(file, content);
  if (fresh.length > 0) writeWhole(join(folder, PLACES), withRows(table, fresh));
  if (text !== undefined && text !== article) writeWhole(join(folder, ARTICLE), text);
  return added;
}

function namesOfOthers(known: KnownPlaces, id: string): string[] {
  return [...known].flatMap(([other, { names, also }]) => (other === id ? [] : [...names, ...also]));
}

/** A shape that somebody drew is not replaced; the same one may be left of a run that was stopped. */
function requireFree(file: string, content: string): void {
  if (!existsSync(file) || readFileSync(file, 'utf8') === content) return;
  throw new ToolError(
    `${slashed(file)}: found a file that is there already, of no place with this id. Name another id by --as, or take the file away.`,
  );
}
