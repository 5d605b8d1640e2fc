import { expect, it } from 'vitest';
import { namesNoPlace } from '../../../../author/src/new/places/no-place-of-the-story.ts';
import { peopleDoubted, peopleIn } from '../../../../author/src/new/places/people.ts';
import { smallGazetteer } from '../../gazetteer/places.ts';
import { finding } from '../finding.ts';

const BASEL = finding({ name: 'Basel', country: 'CH', lng: 7.6, lat: 47.6 });
const unsure = (name: string, country: string, lng: number, lat: number) =>
  finding({ name, country, lng, lat, confidence: 0.4 });

it('an unsure name means none of the story where all places of it are far and in other countries', () => {
  const victoria = {
    ...unsure('Victoria', 'AU', 145, -37),
    alternatives: [unsure('Victoria', 'CA', -123, 48)],
  };
  const isNone = (one: typeof victoria) => namesNoPlace([BASEL], '', smallGazetteer)(one);
  expect(isNone(victoria)).toBe(true);
  expect(isNone({ ...victoria, confidence: 0.6 })).toBe(false);
  expect(isNone({ ...victoria, alternatives: [unsure('Victoria', 'CH', 9, 46)] })).toBe(false);
  expect(isNone({ ...victoria, alternatives: [unsure('Victoria', 'FR', 7, 48)] })).toBe(false);
  expect(namesNoPlace([], '', smallGazetteer)(victoria)).toBe(false);
});

it('what people are called is no place of the story, and less sure', () => {
  const text =
    'John Mensah, a nurse, came with her son Santiago; Paris Texas, a town, and mother Russia did not.';
  const people = peopleIn(text, smallGazetteer);
  expect([...people]).toEqual(['John', 'Santiago']);
  const santiago = finding({ name: 'Santiago', confidence: 0.56 });
  expect(namesNoPlace([BASEL], text, smallGazetteer)(santiago)).toBe(true);
  expect(peopleDoubted([santiago, BASEL], people).map(({ confidence }) => confidence)).toEqual([0.28, 0.9]);
});
