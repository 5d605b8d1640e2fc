import { expect, test, vi } from 'vitest';
import { makeViews } from '../../src/element/views.ts';
import { makeSelection } from '../../src/selection/selection.ts';
import type { View } from '../../src/selection/view.ts';
import { smallStory } from '../stories/small-story.ts';

const story = smallStory();
const selection = makeSelection(story);
const element = (name: string) => ({ name }) as unknown as HTMLElement;

function makeFakeView(name: string, log: string[]): View {
  return {
    attach(host, shown, shared) {
      expect([shown, shared]).toEqual([story, selection]);
      log.push(`${name} into ${(host as unknown as { name: string }).name}`);
    },
    remove: () => void log.push(`${name} removed`),
  };
}

test('each view is attached once where it has a place, and removed where it has none any more', () => {
  const log: string[] = [];
  let panel: HTMLElement | undefined = element('panel');
  const map = element('map');
  const views = makeViews(
    [
      { view: makeFakeView('reader', log), host: () => panel },
      { view: makeFakeView('map', log), host: () => map },
    ],
    story,
    selection,
  );
  views.update();
  views.update();
  expect(log.splice(0)).toEqual(['reader into panel', 'map into map']);
  panel = undefined;
  views.update();
  expect(log.splice(0)).toEqual(['reader removed']);
  panel = element('another panel');
  views.update();
  panel = element('a third panel');
  views.update();
  expect(log.splice(0)).toEqual(['reader into another panel', 'reader removed', 'reader into a third panel']);
  views.remove();
  views.remove();
  expect(log).toEqual(['reader removed', 'map removed']);
});

test('a view that throws as it is removed keeps no other from being removed, and the console says so', () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  const log: string[] = [];
  const broken = new Error('The reader does not let go.');
  const reader: View = {
    ...makeFakeView('reader', log),
    remove() {
      throw broken;
    },
  };
  const views = makeViews(
    [
      { view: reader, host: () => element('panel') },
      { view: makeFakeView('map', log), host: () => element('map') },
    ],
    story,
    selection,
  );
  views.update();
  views.remove();
  expect(log).toEqual(['reader into panel', 'map into map', 'map removed']);
  expect(said.mock.calls).toEqual([['article-map:', broken]]);
  said.mockRestore();
});

test('each view is told of the settings, before it is attached how it is to begin', () => {
  const log: string[] = [];
  const update = () => void log.push('settings');
  const views = makeViews(
    [{ view: makeFakeView('map', log), host: () => element('map'), update }],
    story,
    selection,
  );
  views.update();
  expect(log).toEqual(['settings', 'map into map']);
});
