import { expect, it } from 'vitest';
import { dateOf } from '../../../../author/src/new/input/dates.ts';

it.each([
  ['2017', '2017'],
  ['2017-08', '2017-08'],
  ['2017-08-31', '2017-08-31'],
  ['2017-08-31T10:00:00+02:00', '2017-08-31'],
  ['1 November 1986', '1986-11-01'],
  ['November 1, 1986', '1986-11-01'],
  ['Sat, 1st Nov. 1986', '1986-11-01'],
  ['November 1986', '1986-11'],
  ['2017-13-01', undefined],
  ['31 February 2017', undefined],
  ['Summer 1986', undefined],
  ['1 Ma 1986', undefined],
  ['It was 1986', undefined],
  ['', undefined],
])('%j is %s', (text, date) => {
  expect(dateOf(text)).toBe(date);
});
