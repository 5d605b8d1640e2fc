import { expect, it } from 'vitest';
import { findingsOf } from '../../../author/src/check/line.ts';
import { sourceFolderOf } from '../folder/source-folder-of.ts';

const problem = (found: string, path = '') => ({
  file: 'places.geojson',
  path,
  found,
  expected: 'degrees',
  remedy: 'Correct it.',
  rule: 'coordinates',
});
const folder = sourceFolderOf({ 'places.geojson': '{\n  "features": [\n    1,\n    2\n  ]\n}' });
const told = (problems: ReturnType<typeof problem>[]) =>
  findingsOf(problems, 'error', folder).map(({ line, found, count }) => [line, found, count]);

it('the same fault is one finding, where it is first', () => {
  expect(told([problem('200', '/features/0'), problem('200', '/features/1')])).toEqual([[3, '200', 2]]);
});

it('a few that differ are a finding each', () => {
  expect(told([problem('200', '/features/0'), problem('300', '/features/1')])).toEqual([
    [3, '200', 1],
    [4, '300', 1],
  ]);
});

it('many that one remedy mends are one', () => {
  const many = Array.from({ length: 10_000 }, (_, i) => problem(String(200 + i), '/features/1'));
  expect(told(many)).toEqual([[4, '200 and 9999 more of the kind', 10_000]]);
});
