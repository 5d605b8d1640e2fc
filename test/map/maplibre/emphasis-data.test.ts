import { expect, test } from 'vitest';
import { emphasisOf } from '../../../src/cartography/emphasis.ts';
import { emphasisData } from '../../../src/map/maplibre/emphasis-data.ts';
import type { Chosen } from '../../../src/selection/selection.ts';
import { passage, smallStory } from '../../stories/small-story.ts';

const story = smallStory([passage('p', ['town', 'river'])]);
const emphasisBy = (chosen: Chosen, hidden: readonly string[] = []) =>
  emphasisOf(story, { chosen, hidden: new Set(hidden) });

test('a chosen feature is marked before what its passage also names', () => {
  expect([...emphasisBy({ feature: 'town', passage: 'p' })]).toEqual([
    ['town', 'chosen'],
    ['river', 'named'],
  ]);
});

test('the dimming comes with the emphasised features, and lies below them', () => {
  const { features } = emphasisData(story, emphasisBy({ feature: 'town' }));
  expect(features.map(({ properties }) => properties?.emphasis)).toEqual(['dim', 'chosen']);
});

test('nothing chosen dims nothing, nor does a choice whose layer is hidden', () => {
  expect(emphasisData(story, emphasisBy({})).features).toEqual([]);
  expect(emphasisData(story, emphasisBy({ feature: 'town' }, ['towns'])).features).toEqual([]);
  expect([...emphasisBy({ feature: 'town', passage: 'p' }, ['towns'])]).toEqual([['river', 'named']]);
});
