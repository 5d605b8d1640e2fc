import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Region } from '../basemap/region.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { shapeFile } from './shape-file.ts';
import { shapeOf } from './shape-of.ts';

const text = v.pipe(v.string(), v.nonEmpty());
const WishSchema = v.union([
  v.strictObject({ country: text }),
  v.strictObject({ region: text, country: v.exactOptional(text) }),
  v.strictObject({ river: text, near: v.exactOptional(v.tuple([v.number(), v.number()])) }),
  v.strictObject({ lake: text }),
]);
const MadeSchema = v.object({ properties: v.object({ name: text, from: WishSchema }) });

/**
 * The shapes of a story's folder that the command has made, made anew so that they end where a basemap does; those that
 * differ, by their names within the folder. Shapes that somebody drew are not among them.
 */
export function shapesAnew(
  folder: string,
  gazetteer: Gazetteer,
  region: Region,
): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const name of namesIn(join(folder, 'shapes'))) {
    const before = readFileSync(join(folder, 'shapes', name), 'utf8');
    const made = v.safeParse(MadeSchema, jsonOf(before));
    if (!made.success) continue;
    const { name: called, from } = made.output.properties;
    const shape = shapeOf(from, gazetteer, undefined, region);
    const after = shape && shapeFile(called, shape.geometry, from);
    if (after !== undefined && after !== before) files.set(`shapes/${name}`, after);
  }
  return files;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.geojson'));
  } catch {
    return [];
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
