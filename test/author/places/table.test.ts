import { expect, it } from 'vitest';
import { readTable } from '../../../author/src/places/table.ts';

const rowsOf = (text: string) => {
  const { rows, problems } = readTable(text);
  expect(problems).toEqual([]);
  return rows.map(({ cells }) => Object.fromEntries([...cells].map(([column, { text }]) => [column, text])));
};

it('reads cells between commas, semicolons or tabs, and texts between quotation marks', () => {
  const expected = [{ id: 'a', name: 'A, of ""' }];
  expect(rowsOf('id,name\na,"A, of """""\n')).toEqual(expected);
  expect(rowsOf('id;name\na;"A, of """""\n')).toEqual(expected);
  expect(rowsOf('id\tname\na\t"A, of """""\n')).toEqual(expected);
});

it('takes other words for a column, in any letters, and names by language', () => {
  expect(rowsOf('ID,Name,name:ar,Longitude,License\na,A,ا,1,CC0\n')).toEqual([
    { id: 'a', name: 'A', 'name:ar': 'ا', lng: '1', licence: 'CC0' },
  ]);
});

it('a row with * says what empty cells of the rows below mean', () => {
  expect(rowsOf('id,name,source\n*,,One\na,A,\nb,B,Own\n*,,Two\nc,C,\n')).toEqual([
    { id: 'a', name: 'A', source: 'One' },
    { id: 'b', name: 'B', source: 'Own' },
    { id: 'c', name: 'C', source: 'Two' },
  ]);
});

it.each([
  ['', 'nothing', [1, 1]],
  ['id,nmae\n', 'no column “name”', [1, 1]],
  ['id,name,name:arabic_\n', 'the column “name:arabic_”', [1, 9]],
  ['id,name\na,A,7\n', '“7” in a column without name', [2, 5]],
  ['id,name\na,"A\n', 'what is no CSV', [2, 1]],
])('%j is a fault', (text, found, [line, column]) => {
  expect(readTable(text).problems).toContainEqual(expect.objectContaining({ found, spot: { line, column } }));
});
