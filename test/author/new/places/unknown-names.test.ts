import { expect, it } from 'vitest';
import { unknownNames } from '../../../../author/src/new/places/unknown-names.ts';

it('names what stands where places are named, once each, and not what is known', () => {
  const text =
    'In Basel it rained. They went to Khone, from Khone to the Rue de la Paix, over the Tower Bridge in May. It left on Monday from Guanlei to Aloha Tower.';
  const basel = { start: 3, end: 8 };
  expect(unknownNames(text, [basel])).toEqual([
    'Khone',
    'Rue de la Paix',
    'Tower Bridge',
    'Guanlei',
    'Aloha Tower',
  ]);
});
