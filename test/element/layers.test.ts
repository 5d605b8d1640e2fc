import { expect, test, vi } from 'vitest';
import { keepLayers, shownLayers } from '../../src/element/layers.ts';
import { makeSelection } from '../../src/selection/selection.ts';
import { smallStory } from '../stories/small-story.ts';

const story = smallStory();
const forever = new AbortController().signal;

test('what the reader switches is reported, what the page asks for is not told back to it', () => {
  const selection = makeSelection(story);
  const changed = vi.fn();
  const layers = keepLayers(story, selection, changed, forever);
  layers.show(['towns']);
  expect(shownLayers(story, selection)).toEqual(['towns']);
  layers.show(undefined);
  expect(changed).not.toHaveBeenCalled();
  selection.show('all', false, { origin: Symbol('reader') });
  expect(changed).toHaveBeenLastCalledWith(['towns']);
  selection.show('all', true);
  expect(changed).toHaveBeenLastCalledWith(undefined);
});

test('a page that answers the reader’s switch by its own list has that shown, without a layer that the story lacks', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const selection = makeSelection(story);
  const reported: (readonly string[] | undefined)[] = [];
  const layers = keepLayers(
    story,
    selection,
    (shown) => {
      reported.push(shown);
      layers.show(['towns', 'roads']);
    },
    forever,
  );
  selection.show('towns', false);
  expect(shownLayers(story, selection)).toEqual(['towns']);
  expect(reported).toEqual([['all']]);
  expect(warn.mock.calls[0]?.[0]).toContain('the story has no layer “roads”');
  warn.mockRestore();
});
