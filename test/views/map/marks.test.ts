import { expect, test } from 'vitest';
import { marksOf } from '../../../src/cartography/marks.ts';
import { marksData } from '../../../src/views/map/marks.ts';
import { passage, smallStory } from '../small-story.ts';

const story = smallStory([passage('p', ['town', 'river'])]);
const NONE: ReadonlySet<string> = new Set();

test('a chosen feature is marked before what its passage also names', () => {
  expect([...marksOf(story, { feature: 'town', passage: 'p' })]).toEqual([
    ['town', 'chosen'],
    ['river', 'named'],
  ]);
});

test('the veil comes with the marked features, and lies below them', () => {
  const { features } = marksData(story, marksOf(story, { feature: 'town' }), NONE);
  expect(features.map(({ properties }) => properties?.mark)).toEqual(['veil', 'chosen']);
});

test('nothing chosen draws no veil, nor does a choice whose layer is hidden', () => {
  expect(marksData(story, marksOf(story, {}), NONE).features).toEqual([]);
  expect(marksData(story, marksOf(story, { feature: 'town' }), new Set(['towns'])).features).toEqual([]);
});
