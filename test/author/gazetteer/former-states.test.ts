import { expect, it } from 'vitest';
import { formerStatesIn } from '../../../author/src/gazetteer/former-states.ts';

const named = (text: string) => formerStatesIn(text).map(({ text: words }) => words);

it.each([
  'Soviet Union',
  'U.S.S.R.',
  'Yugoslavia',
  'Czechoslovakia',
  'Ottoman Empire',
  'East Germany',
  'Persia',
  'Austria-Hungary',
])('names %s as a state of the past, where it stands', (name) => {
  expect(formerStatesIn(`After the ${name}’s end.`)).toEqual([
    { text: name, start: 10, end: 10 + name.length },
  ]);
});

it('names no state of today, and no part of another word', () => {
  expect(named('Germany, the Persian Gulf, East Germans, Yugoslavian and Vietnam.')).toEqual([]);
});
