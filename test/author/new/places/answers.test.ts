import { expect, it } from 'vitest';
import { answered, answersOf } from '../../../../author/src/new/places/answers.ts';
import { finding } from '../finding.ts';

const {
  text: _,
  start: __,
  end: ___,
  alternatives: ____,
  why: _____,
  ...texas
} = finding({
  name: 'Paris',
  lat: 33.7,
  lng: -95.6,
  country: 'US',
  admin1: 'Texas',
});
const PARIS = finding({
  name: 'Paris',
  lat: 48.9,
  lng: 2.3,
  country: 'FR',
  admin1: 'Île-de-France',
  confidence: 0.6,
  alternatives: [texas],
});
const NICE = finding({ name: 'Nice', start: 10 });
const answer = (places: string[], ignored: string[] = []) =>
  answered([PARIS, NICE], answersOf(places, ignored));

it.each(['Texas', 'texas', 'US', 'United States', 'town, Texas, United States'])(
  'a name means the place that the author says: Paris=%s',
  (where) => {
    const [paris, nice] = answer([`Paris=${where}`]);
    expect(paris).toMatchObject({ text: 'Paris', start: 0, end: 5, admin1: 'Texas', confidence: 1 });
    expect(paris?.alternatives.map(({ country }) => country)).toEqual(['FR']);
    expect(nice).toEqual(NICE);
  },
);

it('a name that is ignored means no place', () => {
  expect(answer([], ['Nice'])).toEqual([PARIS]);
});

it.each([
  [['Paris'], [], '--place: found “Paris”; expected a name and where it is'],
  [
    ['Paris=Rome'],
    [],
    /--place: found “Paris=Rome”; expected one of “Paris=town, Île-de-France, France”, “Paris=town, Texas/,
  ],
  [['Rome=Italy'], [], '--place: found “Rome”, which is no name of a place in the article.'],
  [[], ['Rome'], '--ignore: found “Rome”'],
])('answers that fit nothing are faults of the use: %j %j', (places, ignored, told) => {
  expect(() => answer(places, ignored)).toThrow(told);
});
