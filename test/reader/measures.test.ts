import { expect, test } from 'vitest';
import { ENGLISH } from '../../src/locale/english.ts';
import { measured } from '../../src/reader/measures.ts';
import { uriaStory } from './reader-fixture.ts';

const story = uriaStory();
const place = (id: string) => {
  const found = story.places.get(id);
  if (!found) throw new Error(`Uria’s story has no ${id}.`);
  return found;
};

test('sizes are rounded to three digits, and say where they are only drawn', () => {
  expect(measured(place('uria'), ENGLISH)).toBe('about 435,000 km²');
  expect(measured(place('kerke-line'), ENGLISH)).toBe('about 812 km as drawn');
  expect(measured(place('kerke'), ENGLISH)).toBeUndefined();
});
