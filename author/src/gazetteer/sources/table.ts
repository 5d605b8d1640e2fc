import { parse } from 'csv-parse/sync';

/** A row of one of the tables in `data/`, by the names of its columns. */
export type TableRow = Readonly<Record<string, string>>;

/** The rows of a table with a head. Throws where a row has another number of cells. */
export function rowsOf(csv: string): TableRow[] {
  return parse(csv, { columns: true, skip_empty_lines: true });
}

/** What stands between semicolons. */
export function listOf(cell: string | undefined): string[] {
  return (cell ?? '').split(';').filter((part) => part !== '');
}
