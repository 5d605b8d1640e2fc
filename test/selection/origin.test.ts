import { expect, test, vi } from 'vitest';
import { type Change, makeSelection, type Origin } from '../../src/selection/selection.ts';
import { passage, smallStory } from '../stories/small-story.ts';

const story = smallStory([passage('p', ['town']), passage('q', ['river'])]);
const forever = new AbortController().signal;

test('each listener is told a change with its origin, and so recognises its own', () => {
  const selection = makeSelection(story);
  const [map, reader] = [Symbol('map'), Symbol('reader')];
  const told: [Change, Origin | undefined][] = [];
  selection.subscribe((...change) => told.push(change), forever);
  selection.choose({ feature: 'town' }, { origin: map });
  selection.point('river', { origin: map });
  selection.show('towns', false, { origin: reader });
  selection.step(1, { origin: reader });
  selection.see([0, 0, 1, 1], { origin: map });
  selection.choose({});
  expect(told).toEqual([
    ['chosen', map],
    ['hovered', map],
    ['hidden', reader],
    ['chosen', reader],
    ['seen', map],
    ['chosen', undefined],
  ]);
});

test('a view that answers each change of others with one of its own is not told in a circle', () => {
  const selection = makeSelection(story);
  const origin = Symbol('view');
  let own = 0;
  selection.subscribe((change, by) => {
    if (change !== 'chosen') return;
    if (by === origin) own += 1;
    else selection.choose({ feature: 'river' }, { origin });
  }, forever);
  selection.choose({ feature: 'town' });
  expect(selection.chosen).toEqual({ feature: 'river' });
  expect(own).toBe(1);
});

test('a change that a listener makes is told after all have been told of the one before', () => {
  const selection = makeSelection(story);
  const told: string[] = [];
  const hovered: (string | undefined)[] = [];
  selection.subscribe((change) => {
    told.push(`first ${change}`);
    if (change === 'chosen') selection.point('town');
    hovered.push(selection.hovered);
  }, forever);
  selection.subscribe((change) => told.push(`second ${change}`), forever);
  selection.choose({ feature: 'town' });
  expect(told).toEqual(['first chosen', 'second chosen', 'first hovered', 'second hovered']);
  expect(hovered).toEqual(['town', 'town']);
});

test('what one listener throws keeps nobody else from being told, now or later', () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const selection = makeSelection(story);
  const told: Change[] = [];
  selection.subscribe(() => {
    throw new Error('A view fails.');
  }, forever);
  selection.subscribe((change) => told.push(change), forever);
  selection.choose({ feature: 'town' });
  selection.choose({});
  expect(told).toEqual(['chosen', 'chosen']);
  expect(error).toHaveBeenCalledTimes(2);
  error.mockRestore();
});
