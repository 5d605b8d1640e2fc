import { expect, test, vi } from 'vitest';
import { followSelection } from '../../src/map/follow-selection.ts';
import { makeSelection } from '../../src/selection/selection.ts';
import { passage, smallStory } from '../stories/small-story.ts';

const story = smallStory([passage('p', ['town', 'region']), passage('nowhere', [])]);

function following(clickedAt?: [number, number], selection = makeSelection(story), told: string[] = []) {
  const say = (name: string) => vi.fn(() => void told.push(name));
  const camera = {
    follow: say('follow'),
    lookAt: say('lookAt'),
    reset: say('reset'),
    reveal: say('reveal'),
  };
  const origin = Symbol('map');
  const leaving = new AbortController();
  const parts = { story, selection, origin, camera, clickedAt: () => clickedAt };
  const follow = followSelection(parts, leaving.signal);
  const calls = () => Object.entries(camera).flatMap(([name, { mock }]) => mock.calls.map(() => name));
  return { selection, camera, origin, leaving, follow, calls };
}

test('the camera follows what another view chooses, and is reset where nothing is left to follow', () => {
  const { selection, camera, calls } = following();
  selection.choose({ feature: 'region' }, { origin: Symbol('reader') });
  expect(camera.follow).toHaveBeenLastCalledWith(expect.objectContaining({ bounds: [4, 4, 8, 8] }), 2.6);
  selection.choose({ passage: 'p' });
  expect(camera.follow).toHaveBeenLastCalledWith(expect.objectContaining({ bounds: [4, 4, 8, 8] }), 1.2);
  selection.choose({ passage: 'nowhere' });
  selection.choose({});
  expect(calls()).toEqual(['follow', 'follow', 'reset', 'reset']);
});

test('what was clicked on the map itself is only kept from being covered', () => {
  const { selection, camera, origin, calls } = following([30, 40]);
  selection.choose({ feature: 'region' }, { origin });
  expect(camera.reveal).toHaveBeenCalledWith(expect.objectContaining({ bounds: [4, 4, 8, 8] }), [30, 40]);
  selection.choose({}, { origin });
  expect(calls()).toEqual(['reveal']);
});

test('a click on the map that a listener answers by another choice leads to that', () => {
  const { selection, camera, origin } = following([30, 40]);
  let isAnswered = false;
  selection.subscribe(() => {
    if (!isAnswered) selection.choose({ feature: 'far' });
    isAnswered = true;
  }, new AbortController().signal);
  selection.choose({ feature: 'region' }, { origin });
  expect(camera.follow).toHaveBeenLastCalledWith(
    expect.objectContaining({ bounds: [-120, 30, -70, 50] }),
    2.6,
  );
});

test('a name below the story is looked at, and neither pointer nor legend moves the map', () => {
  const { selection, calls, leaving } = following();
  selection.point('town');
  selection.show('towns', false);
  selection.see([0, 0, 1, 1]);
  expect(calls()).toEqual([]);
  selection.look({ name: 'Basra', kind: 'city', at: [47.8, 30.5], rank: 4 });
  expect(calls()).toEqual(['lookAt']);
  leaving.abort();
  selection.choose({ feature: 'town' });
  expect(calls()).toEqual(['lookAt']);
});

test.each(['before', 'after'])(
  'what covers the map for a choice or a look does so first, be it told %s the camera by order',
  (when) => {
    const selection = makeSelection(story);
    const { signal } = new AbortController();
    const calls: string[] = [];
    const cover = () =>
      selection.subscribe((change) => {
        if (change !== 'seen') calls.push('covered');
      }, signal);
    if (when === 'before') cover();
    following(undefined, selection, calls);
    if (when === 'after') cover();
    selection.choose({ feature: 'region' });
    selection.look({ name: 'Basra', kind: 'city', at: [47.8, 30.5], rank: 4 });
    expect(calls).toEqual(['covered', 'follow', 'covered', 'lookAt']);
  },
);

test('where the page leads the map after a choice, it stays', () => {
  const { selection, camera, calls } = following();
  selection.choose({ feature: 'region' });
  camera.reset();
  expect(calls()).toEqual(['follow', 'reset']);
});

test('it can be asked to follow what is chosen now', () => {
  const { selection, camera, origin, follow } = following();
  follow();
  expect(camera.follow).not.toHaveBeenCalled();
  selection.choose({ feature: 'region' }, { origin });
  follow();
  expect(camera.follow).toHaveBeenCalledTimes(1);
});

test('what is chosen again is followed, or kept from being covered, again', async () => {
  const { selection, origin, calls } = following([30, 40]);
  selection.choose({ feature: 'region' }, { origin });
  await vi.waitFor(() => expect(calls()).toEqual(['reveal']));
  selection.choose({ feature: 'region' }, { origin });
  await vi.waitFor(() => expect(calls()).toEqual(['reveal', 'reveal']));
  selection.choose({ feature: 'region' });
  await vi.waitFor(() => expect(calls()).toEqual(['follow', 'reveal', 'reveal']));
});
