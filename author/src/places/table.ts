import { CsvError, parse } from 'csv-parse/sync';
import { alike } from '../../../src/compiler/read/alike.ts';
import { isLanguageTag, LANGUAGE_TAG } from '../../../src/story/language-tag.ts';
import { quote } from '../../../src/story/problem.ts';
import type { SourceProblem, Spot } from '../source-problem.ts';
import { PLACES } from './names.ts';

/** The columns of `places.csv`; `name` and `also` also for a language each, as `name:ar`. */
export const COLUMNS = [
  'id',
  'name',
  'also',
  'kind',
  'lng',
  'lat',
  'shape',
  'layer',
  'role',
  'rank',
  'precision',
  'source',
  'source-url',
  'licence',
  'disputed',
] as const;
type Column = (typeof COLUMNS)[number];

/** Other words for a column. */
const SAME: Readonly<Record<string, Column>> = {
  lon: 'lng',
  long: 'lng',
  longitude: 'lng',
  latitude: 'lat',
  url: 'source-url',
  license: 'licence',
};

interface Cell {
  readonly text: string;
  readonly spot: Spot;
}

/** A row, its cells by column (`name:ar` for one of a language); empty cells are left out. */
export interface Row {
  readonly spot: Spot;
  readonly cells: ReadonlyMap<string, Cell>;
}

/**
 * Reads `places.csv` (RFC 4180; commas, semicolons or tabs between the cells). A row with `*` for its id says what
 * empty cells of the rows below mean.
 */
export function readTable(text: string): {
  readonly rows: readonly Row[];
  readonly problems: readonly SourceProblem[];
} {
  const delimiter = delimiterOf(text);
  let records: readonly {
    readonly record: readonly string[];
    readonly raw: string;
    readonly info: { readonly lines: number };
  }[];
  try {
    records = parse(text, {
      delimiter,
      info: true,
      raw: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as never;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number(error.lines ?? 1);
    return {
      rows: [],
      problems: [
        problem(
          { line, column: 1 },
          'what is no CSV',
          'quotation marks in pairs, and one twice for itself',
          'Look there for a missing or surplus quotation mark.',
        ),
      ],
    };
  }
  const [header, ...lines] = records;
  if (!header)
    return {
      rows: [],
      problems: [
        problem(
          { line: 1, column: 1 },
          'nothing',
          `a first line with the names of the columns (${COLUMNS.join(',')})`,
          'Add it.',
        ),
      ],
    };
  const problems: SourceProblem[] = [];
  const columns = header.record.map((written, index) => {
    const name = columnOf(written);
    const spot = { line: 1, column: startOf(header.raw, index, delimiter) };
    if (name === undefined && written.trim() !== '') problems.push(unknownColumn(written.trim(), spot));
    return name;
  });
  for (const name of ['name'])
    if (!columns.some((column) => column === name || column?.startsWith(`${name}:`)))
      problems.push(
        problem(
          { line: 1, column: 1 },
          `no column ${quote(name)}`,
          `the names of the columns (${COLUMNS.join(', ')})`,
          'Add it.',
        ),
      );
  // Of cells without a column nothing can be said.
  if (problems.length > 0) return { rows: [], problems };
  let defaults: ReadonlyMap<string, Cell> = new Map();
  const rows: Row[] = [];
  for (const { record, raw, info } of lines) {
    const line = info.lines - raw.trim().split('\n').length + 1;
    const cells = new Map<string, Cell>();
    for (const [index, written] of record.entries()) {
      const column = columns[index];
      const text = written.trim();
      if (text === '') continue;
      const spot = { line, column: startOf(raw, index, delimiter) };
      if (index >= columns.length)
        problems.push(
          problem(
            spot,
            `${quote(text)} in a column without name`,
            `${columns.length} cells`,
            'Put a cell that holds a comma between quotation marks.',
          ),
        );
      else if (column !== undefined) cells.set(column, { text, spot });
    }
    if (cells.size === 0) continue;
    if (cells.get('id')?.text === '*') {
      cells.delete('id');
      defaults = cells;
    } else rows.push({ spot: { line, column: 1 }, cells: new Map([...defaults, ...cells]) });
  }
  return { rows, problems };
}

/** What stands between the cells: that of the three signs which the first line has most of. */
export function delimiterOf(text: string): string {
  const [header = ''] = text.split('\n', 1);
  const count = (sign: string) => header.split(sign).length;
  return [',', ';', '\t'].reduce((most, sign) => (count(sign) > count(most) ? sign : most));
}

/** The column that a name in the first line means, as `lng` for “Longitude”; undefined where there is none. */
export function columnOf(written: string): string | undefined {
  const [name = '', language, ...more] = written.trim().split(':');
  const base = name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-');
  const column = SAME[base] ?? COLUMNS.find((one) => one === base);
  if (language === undefined || column === undefined) return column;
  const tag = language.trim();
  return (column === 'name' || column === 'also') && more.length === 0 && isLanguageTag(tag)
    ? `${column}:${tag}`
    : undefined;
}

/** Where a cell of a record begins, counted from 1 on its line. */
function startOf(raw: string, index: number, delimiter: string): number {
  let cell = 0;
  let isQuoted = false;
  const record = raw.replace(/^\n+/, '');
  for (let at = 0; at < record.length; at++) {
    if (cell === index) return at + 1;
    if (record[at] === '"') isQuoted = !isQuoted;
    else if (record[at] === delimiter && !isQuoted) cell++;
  }
  return record.length;
}

function unknownColumn(name: string, spot: Spot): SourceProblem {
  if (/^(name|also):/i.test(name))
    return problem(spot, `the column ${quote(name)}`, LANGUAGE_TAG, 'Correct the tag.');
  const meant = alike(name.toLowerCase(), COLUMNS);
  return problem(
    spot,
    `the unknown column ${quote(name)}`,
    meant === undefined ? COLUMNS.join(', ') : `perhaps ${quote(meant)}`,
    'Correct its name or remove it.',
  );
}

function problem(spot: Spot, found: string, expected: string, remedy: string): SourceProblem {
  return { file: PLACES, path: '', spot, found, expected, remedy, rule: 'places-table' };
}
