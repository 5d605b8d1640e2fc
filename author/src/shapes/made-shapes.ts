import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { StoryGeometry } from '../../../src/compiler/read/folder.ts';
import { FeatureSchema } from '../../../src/compiler/read/geojson-schema.ts';
import { decode } from '../article/decode.ts';
import type { Region } from '../basemap/region.ts';
import { jsonAt } from '../folder/json-at.ts';
import { readIfThere } from '../folder/read-if-there.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { type RowShape, rowShapes } from './row-shapes.ts';
import type { ShapeWish } from './shape.ts';
import { shapeFile, shapeHash } from './shape-file.ts';
import { shapeOf } from './shape-of.ts';

const text = v.pipe(v.string(), v.nonEmpty());
const WishSchema = v.union([
  v.strictObject({ country: text }),
  v.strictObject({ region: text, country: v.exactOptional(text) }),
  v.strictObject({ river: text, near: v.exactOptional(v.tuple([v.number(), v.number()])) }),
  v.strictObject({ lake: text }),
]);
const MadeSchema = v.object({
  properties: v.strictObject({ name: text, from: v.exactOptional(WishSchema), hash: v.exactOptional(text) }),
  geometry: FeatureSchema.entries.geometry,
});

/** What becomes of a story's shapes with another basemap. */
interface ShapesAnew {
  /** Those that the command has made, made anew so that they end where the basemap does, where they differ; by their names within the folder. */
  readonly files: ReadonlyMap<string, string>;
  /** Files of Natural Earth's shapes that somebody has edited, or that it does not know: they stay. */
  readonly left: readonly string[];
}

/**
 * The shapes of a story's folder that the command has made, and those of rows that say Natural Earth and have no file,
 * made anew for a basemap's region. Shapes that somebody drew are not among them.
 */
export async function shapesAnew(folder: string, gazetteer: Gazetteer, region: Region): Promise<ShapesAnew> {
  const rows = new Map((await rowShapes(folder, gazetteer)).map((row) => [row.file, row]));
  const files = new Map<string, string>();
  const left: string[] = [];
  for (const file of new Set([...namesIn(join(folder, 'shapes')), ...rows.keys()])) {
    const bytes = readIfThere(join(folder, 'shapes', file));
    const shape = bytes && readShape(bytes);
    const row = rows.get(file);
    const wish = shape?.from ?? row?.wish;
    const isOwn = wish !== undefined && (!bytes || (shape && shape.hash === shapeHash(shape.geometry)));
    if (isOwn) {
      const after = madeOf({ file, name: shape?.name ?? row?.name ?? '', wish }, gazetteer, region);
      if (after !== undefined && after !== shape?.text) files.set(`shapes/${file}`, after);
    } else if (bytes && (row || shape?.from)) left.push(`shapes/${file}`);
  }
  return { files, left };
}

function madeOf({ name, wish }: RowShape, gazetteer: Gazetteer, region: Region): string | undefined {
  const shape = wish && shapeOf(wish, gazetteer, undefined, region);
  return shape && shapeFile(name, shape.geometry, wish);
}

/** A file of `shapes/` in the form in which the command writes it. */
interface ReadShape {
  readonly text: string;
  readonly name: string;
  readonly from?: ShapeWish;
  readonly hash?: string;
  readonly geometry: StoryGeometry;
}

/** Undefined of a file in any other form. */
function readShape(bytes: Uint8Array): ReadShape | undefined {
  const read = v.safeParse(MadeSchema, jsonAt(bytes));
  if (!read.success) return undefined;
  const { properties, geometry } = read.output;
  return { text: decode(bytes) ?? '', ...properties, geometry };
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.geojson'));
  } catch {
    return [];
  }
}
