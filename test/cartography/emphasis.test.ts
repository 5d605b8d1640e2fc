import { expect, test } from 'vitest';
import { emphasisOf } from '../../src/cartography/emphasis.ts';
import { passage, smallStory } from '../stories/small-story.ts';

const story = smallStory([
  passage('specific', ['land', 'town', 'river']),
  passage('general', ['land', 'far']),
]);

test('countries beside what a passage is about are outlined alone; where it is about countries, they are named', () => {
  expect([...emphasisOf(story, { passage: 'specific' })]).toEqual([
    ['land', 'beside'],
    ['town', 'named'],
    ['river', 'named'],
  ]);
  expect([...emphasisOf(story, { passage: 'general' }).values()]).toEqual(['named', 'named']);
});

test('a country that is chosen itself is chosen', () => {
  expect(emphasisOf(story, { feature: 'land', passage: 'specific' }).get('land')).toBe('chosen');
});
