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

it('leaves what is named like a present country, and is another, to no country of today', () => {
  const others = [
    'Gran Colombia',
    'Mali Empire',
    'New Spain',
    'Kingdom of Hungary',
    'Vichy France',
    'Tanganyika',
  ];
  expect(named(`It was ${others.join(', then ')}.`)).toEqual(others);
});

it('names no older name of the same country, and no lake', () => {
  expect(named('Ceylon, Siam, Burma, Zaire, Upper Volta, Lake Tanganyika, the Kingdom of Jordan')).toEqual(
    [],
  );
});

it('names no state of today, and no part of another word', () => {
  expect(named('Germany, the Persian Gulf, East Germans, Yugoslavian and Vietnam.')).toEqual([]);
});
