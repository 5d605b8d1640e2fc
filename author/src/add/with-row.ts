import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import type { Cells } from '../places/place-cells.ts';
import { COLUMNS, columnOf, delimiterOf } from '../places/table.ts';

/** Columns of a table that is made anew. */
const FIRST = ['id', 'name', 'kind', 'lng', 'lat', 'shape', 'precision', 'source', 'source-url', 'licence'];

/**
 * A table of places with more rows: at its end or, where a row says what empty cells below it mean, before that one, since
 * it is not said of these. Columns that the table lacks come behind the others. All else is as it was.
 *
 * @param table its text, with every character of the file; undefined makes one
 */
export function withRows(table: string | undefined, rows: readonly Cells[]): string {
  const [mark = ''] = /^\uFEFF/.exec(table ?? '') ?? [];
  const text = table?.slice(mark.length);
  if (text === undefined || text.trim() === '')
    return mark + stringify([...rows], { header: true, columns: columnsFor(FIRST, rows) });
  const [end = '\n'] = /\r\n|\n|\r/.exec(text) ?? [];
  const [header = ''] = text.split(end, 1);
  const delimiter = delimiterOf(header);
  const [written = []] = parse(header, { delimiter }) as string[][];
  const named = written.map((name) => columnOf(name) ?? name);
  const columns = columnsFor(named, rows);
  const added = columns.slice(named.length);
  const wider = header + added.map((column) => delimiter + column).join('');
  const at = defaultsIn(text, { delimiter, idAt: named.indexOf('id'), end }) ?? text.length;
  const [before, after] = [text.slice(header.length, at), text.slice(at)];
  const closed = before.endsWith(end) ? '' : end;
  const made = stringify([...rows], { columns, delimiter, record_delimiter: end });
  return mark + wider + before + closed + made + after;
}

/** Where the first row begins that says what empty cells below it mean; undefined where there is none. */
function defaultsIn(
  text: string,
  { delimiter, idAt, end }: { readonly delimiter: string; readonly idAt: number; readonly end: string },
): number | undefined {
  const records = parse(text, {
    delimiter,
    info: true,
    raw: true,
    record_delimiter: end,
    relax_column_count: true,
    skip_empty_lines: true,
  }) as unknown as readonly { readonly record: readonly string[]; readonly raw: string }[];
  let from = 0;
  for (const { record, raw } of records) {
    const own = raw.trim();
    from = text.indexOf(own, from);
    if (record[idAt]?.trim() === '*') return text.lastIndexOf(end, from) + end.length;
    from += own.length;
  }
  return undefined;
}

function columnsFor(known: readonly string[], rows: readonly Cells[]): string[] {
  const needed = COLUMNS.filter((column) => rows.some((row) => row[column] !== undefined));
  return [...known, ...needed.filter((column) => !known.includes(column))];
}
