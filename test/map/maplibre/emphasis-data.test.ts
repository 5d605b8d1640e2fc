import { expect, test } from 'vitest';
import { emphasisOf } from '../../../src/cartography/emphasis.ts';
import { emphasisData } from '../../../src/map/maplibre/emphasis-data.ts';
import { passage, smallStory } from '../../stories/small-story.ts';

const story = smallStory([passage('p', ['town', 'river'])]);
const NONE: ReadonlySet<string> = new Set();

test('a chosen feature is marked before what its passage also names', () => {
  expect([...emphasisOf(story, { feature: 'town', passage: 'p' })]).toEqual([
    ['town', 'chosen'],
    ['river', 'named'],
  ]);
});

test('the dimming comes with the emphasised features, and lies below them', () => {
  const { features } = emphasisData(story, emphasisOf(story, { feature: 'town' }), NONE);
  expect(features.map(({ properties }) => properties?.emphasis)).toEqual(['dim', 'chosen']);
});

test('nothing chosen dims nothing, nor does a choice whose layer is hidden', () => {
  expect(emphasisData(story, emphasisOf(story, {}), NONE).features).toEqual([]);
  expect(emphasisData(story, emphasisOf(story, { feature: 'town' }), new Set(['towns'])).features).toEqual(
    [],
  );
});
