import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { COLUMNS, columnOf, delimiterOf } from '../places/table.ts';

/** Columns of a table that is made anew. */
const FIRST = ['id', 'name', 'kind', 'lng', 'lat', 'shape', 'precision', 'source', 'source-url', 'licence'];

type Column = (typeof COLUMNS)[number];
/** What a row says, by column. */
export type Cells = Partial<Record<Column, string | undefined>>;

/**
 * A table of places with more rows at its end; columns that it lacks come behind the others. All else is as it was.
 *
 * @param table its text; undefined makes one
 */
export function withRows(table: string | undefined, rows: readonly Cells[]): string {
  if (table === undefined || table.trim() === '')
    return stringify([...rows], { header: true, columns: columnsFor(FIRST, rows) });
  const end = /\r?\n/.exec(table)?.[0] ?? '\n';
  const [header = ''] = table.split(/\r?\n/, 1);
  const delimiter = delimiterOf(table);
  const [written = []] = parse(header, { delimiter, bom: true }) as string[][];
  const named = written.map((name) => columnOf(name) ?? name);
  const columns = columnsFor(named, rows);
  const added = columns.slice(named.length);
  const wider = header + added.map((column) => delimiter + column).join('');
  const rest = table.slice(header.length);
  const closed = /\n$/.test(table) ? '' : end;
  return wider + rest + closed + stringify([...rows], { columns, delimiter, record_delimiter: end });
}

function columnsFor(known: readonly string[], rows: readonly Cells[]): string[] {
  const needed = COLUMNS.filter((column) => rows.some((row) => row[column] !== undefined));
  return [...known, ...needed.filter((column) => !known.includes(column))];
}
