import { expect, test, vi } from 'vitest';
import { type Change, type Chosen, makeSelection } from '../../src/selection/selection.ts';
import { tinyStory } from '../stories/tiny.ts';

const story = await tinyStory();
const [first, second] = story.passages;
const last = story.passages.at(-1);
const feature = [...story.places.keys()][0];
if (!first || !second || !last || !feature) throw new Error('The tiny story has lost its passages.');

test('every listener hears of a change once, until its signal aborts', () => {
  const selection = makeSelection(story);
  const leaving = new AbortController();
  const events = vi.fn();
  selection.subscribe(events, leaving.signal);
  selection.choose({ feature });
  selection.point(feature);
  selection.point(feature);
  selection.show('islands', false);
  expect(events.mock.calls.map(([change]) => change)).toEqual(['chosen', 'hovered', 'hidden']);
  leaving.abort();
  selection.choose({});
  expect(events).toHaveBeenCalledTimes(3);
});

test('what is chosen is told as often as it is asked for, for a view may have been closed since; nothing is not', () => {
  const selection = makeSelection(story);
  const events: string[] = [];
  selection.subscribe((change) => events.push(change), new AbortController().signal);
  selection.choose({});
  selection.choose({ feature });
  selection.choose({ feature });
  selection.choose({});
  selection.choose({});
  expect(events).toEqual(['chosen', 'rechosen', 'chosen']);
});

test('a listener whose signal aborts while a change is told hears of it no more', () => {
  const selection = makeSelection(story);
  const leaving = new AbortController();
  const events = vi.fn();
  selection.subscribe(() => leaving.abort(), new AbortController().signal);
  selection.subscribe(events, leaving.signal);
  selection.choose({ feature });
  expect(events).not.toHaveBeenCalled();
});

test('a name below the story is looked at as often as it is asked for, and nothing is chosen by that', () => {
  const selection = makeSelection(story);
  const events = vi.fn();
  selection.subscribe(events, new AbortController().signal);
  const basra = { name: 'Basra', kind: 'city', at: [47.8, 30.5], rank: 4 } as const;
  selection.look(basra);
  selection.look(basra);
  expect(events.mock.calls.map(([change]) => change)).toEqual(['looked', 'looked']);
  expect(selection.looked).toBe(basra);
  expect(selection.chosen).toEqual({});
});

test.each<[string, Chosen, Change[]]>([
  ['nothing, again', {}, ['looked']],
  ['something', { passage: first.id }, ['chosen']],
])('a look ends where the reader chooses %s', (_, chosen, told) => {
  const selection = makeSelection(story);
  selection.look({ name: 'Basra', kind: 'city', at: [47.8, 30.5], rank: 4 });
  const changes: Change[] = [];
  selection.subscribe((change) => changes.push(change), new AbortController().signal);
  selection.choose(chosen);
  selection.choose({});
  expect(selection.looked).toBeUndefined();
  expect(changes.slice(0, told.length)).toEqual(told);
  changes.length = 0;
  selection.choose({});
  expect(changes).toEqual([]);
});

test('a look ends where what is chosen is chosen again', () => {
  const selection = makeSelection(story);
  selection.choose({ passage: first.id });
  selection.look({ name: 'Basra', kind: 'city', at: [47.8, 30.5], rank: 4 });
  selection.choose({ passage: first.id });
  expect(selection.looked).toBeUndefined();
});

test('who is to be told last is so, whenever it subscribed', () => {
  const selection = makeSelection(story);
  const leaving = new AbortController();
  const told: string[] = [];
  selection.subscribe((change) => told.push(`last ${change}`), leaving.signal, { last: true });
  selection.subscribe((change) => told.push(change), new AbortController().signal);
  selection.choose({ feature });
  selection.point(feature);
  leaving.abort();
  selection.point(undefined);
  expect(told).toEqual(['chosen', 'last chosen', 'hovered', 'last hovered', 'hovered']);
});

test('an id that the story does not have is dropped, with a warning', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const selection = makeSelection(story);
  selection.choose({ feature: 'atlantis', passage: first.id });
  expect(selection.chosen).toEqual({ passage: first.id });
  expect(warn).toHaveBeenCalledWith(
    'article-map: the story has no feature “atlantis”; the selection leaves it out.',
  );
  warn.mockRestore();
});

test('steps go through the passages in order, and stop at either end', () => {
  const selection = makeSelection(story);
  selection.step(1);
  expect(selection.chosen).toEqual({ passage: first.id });
  selection.step(1);
  expect(selection.chosen).toEqual({ passage: second.id });
  selection.step(-1);
  selection.step(-1);
  expect(selection.chosen).toEqual({ passage: first.id });
  selection.choose({});
  selection.step(-1);
  expect(selection.chosen).toEqual({ passage: last.id });
  selection.step(1);
  expect(selection.chosen).toEqual({ passage: last.id });
});
