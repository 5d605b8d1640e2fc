import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Camera, type Point, project } from '../../src/cartography/camera.ts';
import { ENGLISH } from '../../src/locale/english.ts';
import type { Tooltip } from '../../src/map/controls/tooltip.ts';
import { makeInteractions } from '../../src/map/interactions.ts';
import { type Change, makeSelection, type Origin } from '../../src/selection/selection.ts';
import type { Position } from '../../src/story/place.ts';
import { textOf } from '../locale/mixed.ts';
import { passage, smallStory } from '../stories/small-story.ts';
import { makeFakeRenderer } from './fake-renderer.ts';

const story = smallStory([passage('p', ['town', 'river', 'region', 'land'])]);
const size = { width: 800, height: 800 };
const camera: Camera = { center: [5, 5], zoom: 5 };
const TOWN: Position = [5, 5];
const REGION: Position = [7, 7];
/** Where nothing but the land lies. */
const ALONE: Position = [9, 9];
const SEA: Position = [12, 5];

beforeAll(() => void vi.stubGlobal('requestAnimationFrame', (act: () => void) => void setTimeout(act)));
afterAll(() => void vi.unstubAllGlobals());

/** A tooltip that stands nowhere: what it shows, and for a test where it was put up. */
class FakeTooltip implements Tooltip {
  text: string | undefined;
  anchor: Point | undefined;
  get shown() {
    return this.text !== undefined;
  }
  show(text: string) {
    this.text = text;
  }
  hide() {
    this.text = undefined;
  }
  anchorOf() {
    return this.anchor;
  }
}

function makeMap() {
  const { renderer, events } = makeFakeRenderer(() => size);
  renderer.limit({ ...renderer.range, farthest: -2 });
  renderer.moveTo(camera);
  const leaving = new AbortController();
  const selection = makeSelection(story);
  const origin = Symbol('map');
  const tooltip = new FakeTooltip();
  const told: [Change, Origin | undefined][] = [];
  selection.subscribe((...change) => told.push(change), leaving.signal);
  const [focus, onChoose, onChange, announce] = [vi.fn(), vi.fn(), vi.fn(), vi.fn()];
  const interactions = makeInteractions(
    {
      story,
      selection,
      origin,
      tooltip,
      nameAt: () => undefined,
      camera: () => renderer.camera,
      size: () => size,
      locale: ENGLISH,
      lang: () => 'en',
      focus,
      onChoose,
      onChange,
      announce,
    },
    leaving.signal,
  );
  renderer.subscribe(interactions, leaving.signal);
  const at = (place: Position) => project(renderer.camera, size, place);
  return { events, selection, origin, tooltip, told, interactions, at, focus, onChoose, onChange, announce };
}

test('a click that the renderer reports is a choice, under the map’s origin', () => {
  const { events, selection, origin, told, at, interactions, onChoose } = makeMap();
  events.onClick(at(TOWN), 'fine');
  expect(selection.chosen).toEqual({ feature: 'town' });
  expect(told).toEqual([['chosen', origin]]);
  expect(interactions.clickedAt).toEqual(at(TOWN));
  expect(onChoose).toHaveBeenCalledTimes(1);
  events.onClick(at(SEA), 'fine');
  expect(selection.chosen).toEqual({});
  expect(onChoose).toHaveBeenCalledTimes(1);
});

test('a finger hits what a mouse misses', () => {
  const { events, selection, at } = makeMap();
  const [x, y] = at(TOWN);
  events.onClick([x + 15, y + 15], 'fine');
  expect(selection.chosen).toEqual({ feature: 'region' });
  events.onClick([x + 15, y + 15], 'coarse');
  expect(selection.chosen).toEqual({ feature: 'town' });
});

test('what else lies under the click is offered and said, and one of it can be chosen', async () => {
  const { events, selection, origin, told, at, interactions, announce, focus } = makeMap();
  const ids = () => interactions.alternatives.map(({ id }) => id);
  events.onClick(at(TOWN), 'fine');
  expect(ids()).toEqual(['river', 'region', 'land']);
  await expect.poll(() => textOf(announce.mock.calls.at(-1)?.[0] ?? '')).toMatch(/river, region, land\.$/);
  interactions.choose('region');
  expect(selection.chosen).toEqual({ feature: 'region' });
  expect(told.at(-1)).toEqual(['chosen', origin]);
  expect(ids()).toEqual(['town', 'river', 'land']);
  expect(interactions.clickedAt).toBeUndefined();
  expect(focus).toHaveBeenCalledTimes(1);
});

test('the alternatives go where another view chooses, looks elsewhere, or the reader dismisses them', () => {
  const { events, selection, at, interactions, onChange, focus } = makeMap();
  events.onClick(at(TOWN), 'fine');
  selection.choose({ feature: 'land' }, { origin: Symbol('reader') });
  expect(interactions.alternatives).toEqual([]);
  events.onClick(at(TOWN), 'fine');
  selection.look({ name: 'Basra', kind: 'city', at: [47.8, 30.5], rank: 4 });
  expect(interactions.alternatives).toEqual([]);
  events.onClick(at(REGION), 'fine');
  expect(interactions.alternatives).toHaveLength(1);
  onChange.mockClear();
  interactions.dismiss();
  expect(interactions.alternatives).toEqual([]);
  expect(onChange).toHaveBeenCalledTimes(1);
  expect(focus).toHaveBeenCalledTimes(1);
});

test('a click beside all places ends a look, and keeps what else lies there on offer', () => {
  const { events, selection, interactions, at } = makeMap();
  selection.look({ name: 'Basra', kind: 'city', at: [47.8, 30.5], rank: 4 });
  events.onClick(at(SEA), 'fine');
  expect(selection.looked).toBeUndefined();
  events.onClick(at(TOWN), 'fine');
  selection.look({ name: 'Basra', kind: 'city', at: [47.8, 30.5], rank: 4 });
  events.onClick(at(TOWN), 'fine');
  expect(interactions.alternatives).toHaveLength(3);
});

test('what the pointer is over is hovered and named; the renderer is told whether that can be chosen', () => {
  const { events, selection, tooltip, at } = makeMap();
  expect(events.onHover(at(REGION))).toBe(true);
  expect([selection.hovered, tooltip.text]).toEqual(['region', 'region']);
  expect(events.onHover(at(SEA))).toBe(false);
  expect([selection.hovered, tooltip.text]).toEqual([undefined, undefined]);
  events.onHover(at(REGION));
  expect(events.onHover(undefined)).toBe(false);
  expect(selection.hovered).toBeUndefined();
});

test('on its way to the tooltip the pointer stays on what it names, and a click there means it', () => {
  const { events, selection, tooltip, at } = makeMap();
  events.onHover(at(REGION));
  tooltip.anchor = at(REGION);
  expect(events.onHover(at(SEA))).toBe(true);
  expect(selection.hovered).toBe('region');
  events.onClick(at(SEA), 'fine');
  expect(selection.chosen).toEqual({ feature: 'region' });
});

test('a tooltip that was dismissed stays away until the pointer is on something else', () => {
  const { events, interactions, tooltip, at } = makeMap();
  expect(interactions.dismissTooltip()).toBe(false);
  events.onHover(at(REGION));
  expect(interactions.dismissTooltip()).toBe(true);
  events.onHover(at([7, 6.9]));
  expect(tooltip.text).toBeUndefined();
  events.onHover(at([9, 9]));
  events.onHover(at(REGION));
  expect(tooltip.text).toBe('region');
});

test('Escape dismisses the alternatives, then gives up the choice, then is the page’s', () => {
  const { events, selection, interactions, at } = makeMap();
  events.onClick(at(TOWN), 'fine');
  expect(interactions.onEscape()).toBe(true);
  expect(selection.chosen).toEqual({ feature: 'town' });
  expect(interactions.onEscape()).toBe(true);
  expect(selection.chosen).toEqual({});
  expect(interactions.onEscape()).toBe(false);
});

test('Escape gives up a choice and offers nothing in its place', () => {
  const { events, selection, interactions, at, onChange } = makeMap();
  events.onClick(at(ALONE), 'fine');
  expect(selection.chosen).toEqual({ feature: 'land' });
  expect(interactions.alternatives).toEqual([]);
  onChange.mockClear();
  expect(interactions.onEscape()).toBe(true);
  expect(selection.chosen).toEqual({});
  expect(interactions.alternatives).toEqual([]);
  expect(onChange).toHaveBeenCalledTimes(1);
});

test('what comes under the crosshair is hovered and said', () => {
  const { interactions, selection, announce, at } = makeMap();
  interactions.onCrosshair(at(REGION));
  expect(selection.hovered).toBe('region');
  interactions.onCrosshair(at(SEA));
  expect(announce.mock.calls).toEqual([[[{ value: 'region', lang: 'en' }]], ['']]);
});

test('what a hidden layer holds is offered no more, and again once it is shown', () => {
  const { events, selection, interactions, at, onChange } = makeMap();
  const ids = () => interactions.alternatives.map(({ id }) => id);
  events.onClick(at(TOWN), 'fine');
  interactions.choose('river');
  expect(ids()).toEqual(['town', 'region', 'land']);
  onChange.mockClear();
  selection.show('towns', false);
  expect(ids()).toEqual(['region', 'land']);
  expect(onChange).toHaveBeenCalledTimes(1);
  selection.show('towns', true);
  expect(ids()).toEqual(['town', 'region', 'land']);
  expect(onChange).toHaveBeenCalledTimes(2);
});

test('the tooltip goes with the layer of what it names', () => {
  const { events, selection, interactions, tooltip, at } = makeMap();
  events.onHover(at(TOWN));
  expect(tooltip.text).toBe('town');
  selection.show('towns', false);
  expect(tooltip.text).toBeUndefined();
  expect(selection.hovered).toBeUndefined();
  interactions.onHover(at(TOWN));
  expect(tooltip.text).toBe('river');
});

test('what a hidden layer holds is not hit', () => {
  const { events, selection, at } = makeMap();
  selection.show('towns', false);
  events.onClick(at(TOWN), 'fine');
  expect(selection.chosen).toEqual({ feature: 'river' });
});
