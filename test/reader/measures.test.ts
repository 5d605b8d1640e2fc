import { expect, test } from 'vitest';
import { ENGLISH } from '../../src/locale/english.ts';
import { measured } from '../../src/reader/measures.ts';
import { type Place, PRECISIONS } from '../../src/story/place.ts';
import { readerStory } from './reader-fixture.ts';

const story = readerStory();
const place = (id: string) => {
  const found = story.places.get(id);
  if (!found) throw new Error(`Uria’s story has no ${id}.`);
  return found;
};

const words = (id: string, more: Partial<Place> = {}) => measured({ ...place(id), ...more }, ENGLISH);

test('the size of a surveyed shape is rounded to three digits; that of a diagram says that it is only drawn', () => {
  expect(words('uria', { precision: 'surveyed' })).toEqual({ what: 'area', words: 'about 435,000 km²' });
  expect(words('kerke-line')).toEqual({ what: 'length', words: 'about 812 km as drawn' });
  expect(words('kerke')).toBeUndefined();
});

test('of a generalised shape nothing is said', () => {
  expect(words('uria')).toBeUndefined();
  expect(words('kerke-line', { precision: 'generalised' })).toBeUndefined();
});

test('a published size is shown as it is published, whatever is drawn, with its source', () => {
  const source = { title: 'Uria in figures', url: 'https://uria.example/' };
  for (const precision of PRECISIONS) {
    expect(words('uria', { precision, size: { value: 438_317, unit: 'km2', source } })).toEqual({
      what: 'area',
      words: '438,317 km²',
      source,
    });
    expect(words('kerke-line', { precision, size: { value: 1900, unit: 'km', source } })?.words).toBe(
      '1,900 km',
    );
  }
});
