import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Camera } from '../../src/cartography/camera.ts';
import { NO_PADDING } from '../../src/cartography/padding.ts';
import { makeReadiness } from '../../src/dom/readiness.ts';
import { ENGLISH } from '../../src/locale/english.ts';
import type { Renderer, RendererEvents, RendererParts } from '../../src/map/renderer.ts';
import { makeRendererSwitcher } from '../../src/map/renderer-switcher.ts';
import { smallStory } from '../stories/small-story.ts';
import { makeFakeRenderer } from './fake-renderer.ts';

const story = smallStory();
const size = { width: 800, height: 400 };

/** What is in the host, from below. */
let layers: FakeElement[] = [];
let focused: object | undefined;

class FakeElement {
  inert = false;
  className = '';
  remove() {
    layers = layers.filter((one) => one !== this);
  }
  contains(part: unknown) {
    return part === this;
  }
}

const page = Object.assign(new EventTarget(), { createElement: () => new FakeElement() });
beforeAll(() => {
  vi.stubGlobal('document', page);
  vi.stubGlobal('requestAnimationFrame', (act: () => void) => void setTimeout(act));
});
afterAll(() => void vi.unstubAllGlobals());
beforeEach(() => {
  layers = [];
  focused = undefined;
});

const host = {
  ownerDocument: page,
  getRootNode: () => ({ activeElement: focused }),
  prepend: (layer: FakeElement) => layers.unshift(layer),
} as unknown as HTMLElement;
const state: RendererParts['state'] = {
  theme: 'light',
  emphasis: new Map(),
  hovered: undefined,
  hidden: new Set(),
  cooperative: false,
  names: () => [],
};

/** A renderer that has drawn, or draws when it is told to; a `slow` one flies. */
function makeDrawn(isReady = true, slow = false) {
  const { renderer, updates, arrive } = makeFakeRenderer(() => size, slow);
  const readiness = makeReadiness();
  if (isReady) readiness.done();
  let events: RendererEvents | undefined;
  const made = {
    renderer,
    updates,
    arrive,
    draw: readiness.done,
    fail: readiness.failed,
    isRemoved: false,
    isFocused: false,
    start(parts: RendererParts): Renderer {
      ({ events } = parts);
      renderer.subscribe({ onMove: events.onMove }, new AbortController().signal);
      return Object.assign(renderer, {
        ready: readiness.promise,
        focus() {
          made.isFocused = true;
        },
        remove() {
          made.isRemoved = true;
        },
      });
    },
    events() {
      if (!events) throw new Error('The renderer was not started.');
      return events;
    },
  };
  return made;
}

const CAMERA = { center: [3, 4], zoom: 6 } as const;
const press = (type: string) =>
  page.dispatchEvent(Object.assign(new Event(type), { pointerId: 1, buttons: 1 }));

test('another renderer takes over where the one before stood, once it has drawn', async () => {
  const [svg, webgl] = [makeDrawn(), makeDrawn(false)];
  const switcher = makeRendererSwitcher(svg.start, { host, story, state, locale: ENGLISH });
  switcher.limit({ farthest: 1, nearest: 9, beyond: NO_PADDING });
  switcher.moveTo(CAMERA);
  const switched = switcher.switchTo(webgl.start, false);
  expect(layers.map(({ inert }) => inert)).toEqual([true, false]);
  switcher.update('theme');
  expect([svg.updates, webgl.updates].map((updates) => updates.includes('theme'))).toEqual([true, true]);
  webgl.draw();
  const shown = await switched;
  expect(shown?.contextLost).toBeInstanceOf(Promise);
  expect(layers.map(({ inert }) => inert)).toEqual([false]);
  expect([svg.isRemoved, webgl.isRemoved]).toEqual([true, false]);
  expect(webgl.renderer.camera).toEqual(CAMERA);
  expect(webgl.renderer.range.nearest).toBe(9);
});

test('only the renderer that is shown is listened to', async () => {
  const [svg, webgl] = [makeDrawn(), makeDrawn(false)];
  const switcher = makeRendererSwitcher(svg.start, { host, story, state, locale: ENGLISH });
  const leaving = new AbortController();
  const onClick = vi.fn();
  const onMove = vi.fn();
  switcher.subscribe({ onClick, onHover: () => true, onMove }, leaving.signal);
  const switched = switcher.switchTo(webgl.start, false);
  webgl.events().onClick([1, 1], 'fine');
  webgl.events().onMove();
  expect(webgl.events().onHover([1, 1])).toBe(false);
  expect(onClick).not.toHaveBeenCalled();
  expect(onMove).not.toHaveBeenCalled();
  svg.events().onClick([2, 2], 'coarse');
  expect(onClick).toHaveBeenLastCalledWith([2, 2], 'coarse');
  expect(svg.events().onHover([1, 1])).toBe(true);
  webgl.draw();
  await switched;
  svg.events().onClick([3, 3], 'fine');
  expect(onClick).toHaveBeenCalledTimes(1);
  webgl.events().onClick([4, 4], 'fine');
  expect(onClick).toHaveBeenLastCalledWith([4, 4], 'fine');
  leaving.abort();
  webgl.events().onClick([5, 5], 'fine');
  expect(onClick).toHaveBeenCalledTimes(2);
});

test('a renderer that cannot draw changes nothing', async () => {
  const [svg, webgl] = [makeDrawn(), makeDrawn(false)];
  const switcher = makeRendererSwitcher(svg.start, { host, story, state, locale: ENGLISH });
  const switched = switcher.switchTo(webgl.start, false);
  webgl.fail(new Error('The worker drew nothing.'));
  await expect(switched).rejects.toThrow('The worker drew nothing.');
  expect([svg.isRemoved, webgl.isRemoved]).toEqual([false, true]);
  expect(layers).toHaveLength(1);
});

test('the switch waits for the hand that is on the map', async () => {
  const [svg, webgl] = [makeDrawn(), makeDrawn(false)];
  const switcher = makeRendererSwitcher(svg.start, { host, story, state, locale: ENGLISH });
  press('pointerdown');
  let isSwitched = false;
  const switched = switcher.switchTo(webgl.start, false).then(() => {
    isSwitched = true;
  });
  webgl.draw();
  for (let frame = 0; frame < 5; frame++) await new Promise(requestAnimationFrame);
  expect(isSwitched).toBe(false);
  press('pointerup');
  await switched;
  expect(svg.isRemoved).toBe(true);
});

test('at once means before it returns; one that was still coming is given up', async () => {
  const [first, webgl, svg] = [makeDrawn(), makeDrawn(false), makeDrawn(false)];
  const switcher = makeRendererSwitcher(first.start, { host, story, state, locale: ENGLISH });
  [focused] = layers;
  const coming = switcher.switchTo(webgl.start, false);
  void switcher.switchTo(svg.start, true);
  expect([first.isRemoved, webgl.isRemoved, svg.isRemoved]).toEqual([true, true, false]);
  expect(svg.isFocused).toBe(true);
  webgl.draw();
  expect(await coming).toBeUndefined();
  switcher.remove();
  expect(svg.isRemoved).toBe(true);
  expect(layers).toEqual([]);
});

test('what the map is on its way to it comes to, though what draws it is lost meanwhile', () => {
  const [webgl, svg] = [makeDrawn(true, true), makeDrawn(false)];
  const switcher = makeRendererSwitcher(webgl.start, { host, story, state, locale: ENGLISH });
  const seen: Camera[] = [];
  switcher.subscribe({ onMove: () => seen.push(switcher.camera) }, new AbortController().signal);
  switcher.moveTo(CAMERA, 700);
  expect(switcher.destination).toEqual(CAMERA);
  void switcher.switchTo(svg.start, true);
  expect([switcher.camera, switcher.destination]).toEqual([CAMERA, undefined]);
  expect(seen.at(-1)).toEqual(CAMERA);
});

test('a flight that has ended is not taken up again', () => {
  const [webgl, svg] = [makeDrawn(true, true), makeDrawn(false)];
  const switcher = makeRendererSwitcher(webgl.start, { host, story, state, locale: ENGLISH });
  switcher.moveTo(CAMERA, 700);
  webgl.arrive();
  // As where the reader drags the map.
  const dragged = { ...CAMERA, zoom: 7 };
  webgl.renderer.moveTo(dragged);
  void switcher.switchTo(svg.start, true);
  expect(switcher.camera).toEqual(dragged);
});

test('a first renderer that cannot be started leaves nothing behind', () => {
  const start = () => {
    throw new Error('There is no canvas.');
  };
  expect(() => makeRendererSwitcher(start, { host, story, state, locale: ENGLISH })).toThrow(
    'There is no canvas.',
  );
  expect(layers).toEqual([]);
});
