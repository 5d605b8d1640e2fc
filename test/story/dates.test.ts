import { expect, test } from 'vitest';
import { isDate, isTime } from '../../src/story/dates.ts';

test.each(['2017', '2017-08', '2017-08-31', '2016-02-29', '0044'])('%s is a date', (text) => {
  expect(isDate(text)).toBe(true);
  expect(isTime(text)).toBe(true);
});

test.each([
  '',
  'garbage',
  '2017-99-99',
  '2017-13',
  '2017-02-29',
  '0000',
  '17',
  '2017-8',
  '2017-08-31-01',
  '2017-08-31T00:00',
  '+012017',
  '1980/1988',
])('%j is none', (text) => {
  expect(isDate(text)).toBe(false);
});

test.each(['1980/1988', '1980-09/1988', '2017/2017'])('%s is a time', (text) => {
  expect(isTime(text)).toBe(true);
});

test.each(['1988/1980', '1980/', '/1980', '1980/1988/1990', '1980/1988-13', 'garbage'])(
  '%j is none',
  (text) => {
    expect(isTime(text)).toBe(false);
  },
);
