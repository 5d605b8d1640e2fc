import { expect, it } from 'vitest';
import { unknownNames } from '../../../../author/src/new/places/unknown-names.ts';
import { smallGazetteer } from '../../gazetteer/places.ts';

const names = (text: string, found: { start: number; end: number }[] = []) =>
  unknownNames(text, found, smallGazetteer).map(({ name }) => name);

it('names what stands where places are named, and not what is known', () => {
  const text =
    'In Basel it rained. They went to Khone, from Khone to the Rue de la Paix, over the Tower Bridge in May. It left on Monday from Guanlei to Aloha Tower.';
  const basel = { start: 3, end: 8 };
  expect(names(text, [basel])).toEqual([
    'Khone',
    'Khone',
    'Rue de la Paix',
    'Tower Bridge',
    'Guanlei',
    'Aloha Tower',
  ]);
});

it('names what a sentence begins with, and what stands behind other words for where', () => {
  expect(
    names(
      'Above Borjomi it rained. At Sangachal’s gates, north of Supsa, they stood between Poti and the sea.',
    ),
  ).toEqual(['Borjomi', 'Sangachal', 'Supsa', 'Poti']);
});

it('names nobody, no office, no abbreviation, no adjective, and no word for a thing', () => {
  expect(
    names(
      'Across the Strait. From President Putin to French ships, from NATO to John Rhode, along the Canal and in the Canal.',
    ),
  ).toEqual([]);
});
