import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { quote } from '../../../src/story/problem.ts';
import { decode } from '../article/decode.ts';
import { isObject } from '../folder/read-json-files.ts';
import type { SourceFolder } from '../folder/source-folder.ts';
import { PLACES } from '../places/names.ts';
import { readTable } from '../places/table.ts';
import type { SourceProblem } from '../source-problem.ts';

/** So many files are named. */
const NAMED = 4;

/**
 * Files of `shapes/` that no row of the table and no layer names, as a row leaves one that is taken out: one problem of all.
 *
 * @param path the folder's
 */
export async function unusedShapes(
  path: string,
  { readBytes, readJson }: SourceFolder,
): Promise<SourceProblem[]> {
  const bytes = readBytes(PLACES);
  if (!bytes) return [];
  const cells = readTable(decode(bytes) ?? '').rows.map(({ cells }) => cells.get('shape')?.text ?? '');
  const manifest = await readJson('story.json');
  const layers =
    'json' in manifest && isObject(manifest.json) ? JSON.stringify(manifest.json.layers ?? []) : '';
  const named = new Set(cells.map((cell) => cell.replace(/#.*/, '').replace(/\.(geo)?json$/i, '')));
  const unused = filesIn(join(path, 'shapes')).filter(
    (file) =>
      !named.has(file.replace(/\.(geo)?json$/i, '')) && !layers.includes(JSON.stringify(`shapes/${file}`)),
  );
  if (unused.length === 0) return [];
  const more = unused.length > NAMED ? ' …' : '';
  const told = unused.slice(0, NAMED).map((file) => quote(file));
  return [
    {
      file: PLACES,
      path: '',
      spot: { line: 1, column: 1 },
      found: `${unused.length} ${unused.length === 1 ? 'file' : 'files'} in shapes/ that no row names (${told.join(', ')}${more})`,
      expected: 'shapes of places alone',
      remedy: 'Take them away, or name each in the column “shape” of a row.',
      rule: 'unused-shapes',
    },
  ];
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((file) => /\.(geo)?json$/i.test(file))
      .sort();
  } catch {
    return [];
  }
}
