import { expect, test } from 'vitest';
import { featuresOf, targetOf } from '../../src/map/target.ts';
import { passage, smallStory } from '../stories/small-story.ts';

const story = smallStory([passage('p', ['town', 'far'])]);

test('a chosen feature is followed alone, a passage with all its features', () => {
  expect(featuresOf(story, { feature: 'river', passage: 'p' })).toEqual(['river']);
  expect(featuresOf(story, { passage: 'p' })).toEqual(['town', 'far']);
  expect(featuresOf(story, {})).toEqual([]);
});

test('a far feature does not pull the view away from near ones', () => {
  expect(targetOf(story, ['town', 'river', 'far'])?.bounds).toEqual([5, 1, 5, 9]);
});

test('far features are shown where there are no others, by their largest part', () => {
  expect(targetOf(story, ['far'])?.bounds).toEqual([-120, 30, -70, 50]);
});

test('the view keeps as far off as the largest feature needs', () => {
  const near = targetOf(story, ['town'])?.maxZoom ?? Number.NaN;
  const both = targetOf(story, ['town', 'land'])?.maxZoom ?? Number.NaN;
  expect(both).toBeLessThan(near);
});

test('nothing to show gives no target', () => {
  expect(targetOf(story, [])).toBeUndefined();
});
