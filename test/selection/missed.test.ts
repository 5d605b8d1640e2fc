import { expect, test, vi } from 'vitest';
import { type Change, makeSelection } from '../../src/selection/selection.ts';
import { smallStory } from '../stories/small-story.ts';

test('what a choice names that the story does not have is told, until something else is chosen', () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const selection = makeSelection(smallStory());
  const events: Change[] = [];
  selection.subscribe((change) => events.push(change), new AbortController().signal);
  selection.choose({ passage: 'nope' });
  expect(selection.missed).toEqual({ passage: 'nope' });
  selection.choose({ passage: 'nope' });
  // A link that leads nowhere says so each time.
  expect(events.splice(0)).toEqual(['missed', 'missed']);
  selection.choose({ feature: 'town', passage: 'nope' });
  expect(selection.missed).toEqual({ passage: 'nope' });
  expect(events.splice(0)).toEqual(['chosen']);
  selection.choose({ feature: 'town' });
  expect(selection.missed).toEqual({});
  expect(events).toEqual(['missed', 'rechosen']);
});
