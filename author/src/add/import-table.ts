import { CsvError, parse } from 'csv-parse/sync';
import { quote } from '../../../src/story/problem.ts';
import type { Cells } from '../places/place-cells.ts';
import { columnOf, delimiterOf } from '../places/table.ts';
import { ToolError } from '../tool-error.ts';

/** Other names of columns in tables that people have. */
const SAME: Readonly<Record<string, string>> = {
  title: 'name',
  label: 'name',
  place: 'name',
  x: 'lng',
  y: 'lat',
};
const TAKEN = ['id', 'name', 'also', 'kind', 'lng', 'lat'] as const;

/**
 * The places of a CSV file, a row each with name and position; other columns are left out.
 *
 * @param file its name, for messages
 * @throws ToolError where it has no place, or a row lacks name or position
 */
export function importTable(file: string, text: string): (Cells & { readonly name: string })[] {
  const records = recordsOf(file, text);
  const rows = records.map((record, index) => {
    const cells: Cells = {};
    for (const [written, value] of Object.entries(record)) {
      const low = written.trim().toLowerCase();
      const column = columnOf(SAME[low] ?? low);
      const taken = TAKEN.find((one) => one === column);
      if (taken && value.trim() !== '') cells[taken] = value.trim();
    }
    const { name, lng, lat } = cells;
    const isAt = Math.abs(Number(lng)) <= 180 && Math.abs(Number(lat)) <= 90;
    if (name === undefined || lng === undefined || lat === undefined || !isAt)
      throw new ToolError(
        `${file}:${index + 2}: found ${quote(Object.values(record).join(', '))}; expected columns name, lng and lat with a name and degrees. Correct the row, or the names of the columns.`,
      );
    return { ...cells, name };
  });
  if (rows.length === 0)
    throw new ToolError(`${file}: found no place; expected a row with name, lng and lat for each.`);
  return rows;
}

function recordsOf(file: string, text: string): Record<string, string>[] {
  try {
    return parse(text, {
      columns: true,
      delimiter: delimiterOf(text),
      bom: true,
      skip_empty_lines: true,
    }) as never;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new ToolError(`${file}: found what is no CSV (${error.message}). Export it anew.`);
  }
}
