import { expect, test } from 'vitest';
import { emphasisOf } from '../../src/cartography/emphasis.ts';
import { passage, smallStory } from '../stories/small-story.ts';

const story = smallStory([
  passage('specific', ['land', 'town', 'river']),
  passage('general', ['land', 'far']),
]);

const NONE: ReadonlySet<string> = new Set();

test('countries beside what a passage is about are outlined alone; where it is about countries, they are named', () => {
  expect([...emphasisOf(story, { chosen: { passage: 'specific' }, hidden: NONE })]).toEqual([
    ['land', 'beside'],
    ['town', 'named'],
    ['river', 'named'],
  ]);
  expect([...emphasisOf(story, { chosen: { passage: 'general' }, hidden: NONE }).values()]).toEqual([
    'named',
    'named',
  ]);
});

test('a country that is chosen itself is chosen', () => {
  expect(
    emphasisOf(story, { chosen: { feature: 'land', passage: 'specific' }, hidden: NONE }).get('land'),
  ).toBe('chosen');
});
