import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BROKEN_MODULE } from '../../src/dom/load-module.ts';
import { contextsOf } from '../../src/map/contexts.ts';
import { NoContextError } from '../../src/map/no-context.ts';
import type { StartRenderer } from '../../src/map/renderer.ts';
import { makeWebGLUpgrade } from '../../src/map/webgl-upgrade.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/** What the map was switched to, in order. */
const switches: ('svg' | 'webgl')[] = [];
const said: string[] = [];
/** What becomes of each attempt of MapLibre to draw, in order; the last of all others too. */
let renderer: (() => Promise<{ contextLost: Promise<Error> }>)[] = [];
let downloads: boolean[] = [];
/** Whether the browser gives a context when it is asked for one; true at the end. */
let contextsHad: boolean[] = [];
let svg: () => Promise<undefined> = async () => undefined;
/** Why WebGL can never be had. */
let against: string | undefined;
let inView = true;
let arrange = () => {};
let page = new AbortController();
let touched = new EventTarget();

const living = async () => ({ contextLost: new Promise<Error>(() => {}) });
const dying = (after: number) => async () => ({
  contextLost: new Promise<Error>((contextLost) =>
    setTimeout(() => contextLost(new Error('The context is gone.')), after),
  ),
});

const box = () => ({ left: 0, right: 600, top: inView ? 0 : 9_000, bottom: inView ? 400 : 9_400 });

const [startSvg, startMapLibre] = [
  (() => {}) as unknown as StartRenderer,
  (() => {}) as unknown as StartRenderer,
];
const load = vi.fn<() => Promise<StartRenderer>>();

/** A map that may be drawn by WebGL from now on. */
function take(): ReturnType<typeof makeWebGLUpgrade> {
  const upgrade = makeWebGLUpgrade(
    {
      renderer: {
        switchTo: async (start) => {
          switches.push(start === startSvg ? 'svg' : 'webgl');
          if (start === startSvg) return svg();
          return (renderer.length > 1 ? renderer.shift() : renderer[0])?.();
        },
      },
      renderers: {
        first: startSvg,
        webgl: { whyNever: () => against, hasContext: () => contextsHad.shift() ?? true, load },
      },
      host: { getBoundingClientRect: box } as HTMLElement,
      touched: touched as HTMLElement,
    },
    page.signal,
  );
  upgrade.update(true);
  arrange();
  return upgrade;
}
const scroll = (near: boolean) => {
  inView = near;
  arrange();
};

beforeEach(() => {
  vi.useFakeTimers();
  for (const list of [switches, said]) list.length = 0;
  renderer = [living];
  downloads = [];
  contextsHad = [];
  svg = async () => undefined;
  against = undefined;
  inView = true;
  arrange = () => {};
  page = new AbortController();
  touched = new EventTarget();
  vi.stubGlobal('innerWidth', 1000);
  vi.stubGlobal('innerHeight', 640);
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(events: () => void) {
        arrange = events;
      }
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  load.mockReset();
  load.mockImplementation(async () => {
    if (downloads.shift() === false) throw new Error('It could not be fetched.');
    return startMapLibre;
  });
  vi.spyOn(console, 'warn').mockImplementation((...words) => void said.push(words.join(' ')));
});
afterEach(() => {
  page.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('a download that failed is tried again, and the console says why, once', async () => {
  downloads = [false];
  take();
  await vi.advanceTimersByTimeAsync(SECOND - 1);
  expect(switches).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(switches).toEqual(['webgl']);
  expect(said).toEqual([
    'article-map: the map is drawn as SVG; WebGL is tried again in 1 s. Error: It could not be fetched.',
  ]);
});

test('a download that fails again and again is tried ever more seldom, and at last no more', async () => {
  downloads = Array(20).fill(false);
  take();
  await vi.advanceTimersByTimeAsync(MINUTE);
  expect(load).toHaveBeenCalledTimes(4);
  // Nor does a reader who scrolls make it more.
  for (const near of [false, true, false, true]) scroll(near);
  await vi.advanceTimersByTimeAsync(60 * MINUTE);
  expect(load).toHaveBeenCalledTimes(6);
  scroll(false);
  scroll(true);
  expect(load).toHaveBeenCalledTimes(6);
  expect(said).toHaveLength(6);
});

test('a map that is out of view when the time has come is drawn when it is back', async () => {
  downloads = [false];
  take();
  await vi.advanceTimersByTimeAsync(10);
  scroll(false);
  await vi.advanceTimersByTimeAsync(MINUTE);
  expect(switches).toEqual(['svg']);
  scroll(true);
  await vi.advanceTimersByTimeAsync(0);
  expect(switches).toEqual(['svg', 'webgl']);
});

test('a context that is lost seldom is asked for anew, as often as it is lost', async () => {
  renderer = [dying(2 * MINUTE)];
  take();
  await vi.advanceTimersByTimeAsync(25 * MINUTE);
  expect(switches.filter((by) => by === 'webgl').length).toBeGreaterThan(10);
});

test('a context that is lost each time at once is given up', async () => {
  renderer = [dying(SECOND)];
  take();
  await vi.advanceTimersByTimeAsync(60 * MINUTE);
  expect(switches.filter((by) => by === 'webgl')).toHaveLength(6);
  expect(switches.at(-1)).toBe('svg');
  expect(said.at(-1)).toBe('article-map: the map is drawn as SVG. Error: The context is gone.');
});

test('a context that is lost before the map has drawn is asked for anew', async () => {
  renderer = [() => Promise.reject(new NoContextError('The context is gone.')), living];
  take();
  await vi.advanceTimersByTimeAsync(0);
  expect(switches).toEqual(['webgl']);
  await vi.advanceTimersByTimeAsync(SECOND);
  expect(switches).toEqual(['webgl', 'webgl']);
  expect(said).toHaveLength(1);
});

test('where the browser gives no context it is asked again; MapLibre is not fetched before it does', async () => {
  contextsHad = [false, false];
  take();
  await vi.advanceTimersByTimeAsync(SECOND);
  expect(said[0]).toMatch(/tried again in 1 s\. .*The browser gives no WebGL 2 context\.$/);
  expect(load).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(4 * SECOND);
  expect(switches).toEqual(['webgl']);
});

test('a worker that is refused stays so, without another attempt', async () => {
  renderer = [() => Promise.reject(new Error('The worker drew nothing.'))];
  take();
  await vi.advanceTimersByTimeAsync(60 * MINUTE);
  scroll(false);
  scroll(true);
  await vi.advanceTimersByTimeAsync(60 * MINUTE);
  expect(switches.filter((by) => by === 'webgl')).toHaveLength(1);
  expect(said).toEqual(['article-map: the map is drawn as SVG. Error: The worker drew nothing.']);
});

test('a map that is given up arranges nothing any more, whatever is touched', async () => {
  const arranged = vi.spyOn(contextsOf(), 'arrange');
  const touch = () => touched.dispatchEvent(new Event('pointerdown'));
  downloads = [false];
  renderer = [() => Promise.reject(new Error('The worker drew nothing.'))];
  take();
  scroll(false);
  arranged.mockClear();
  touch();
  expect(arranged).toHaveBeenCalledOnce();
  scroll(true);
  await vi.advanceTimersByTimeAsync(MINUTE);
  expect(said.at(-1)).toContain('The worker drew nothing.');
  arranged.mockClear();
  touch();
  expect(arranged).not.toHaveBeenCalled();
});

test('a map that leaves the page leaves no timer behind', async () => {
  downloads = [false];
  take();
  await vi.advanceTimersByTimeAsync(10);
  expect(vi.getTimerCount()).toBe(1);
  page.abort();
  expect(vi.getTimerCount()).toBe(0);
});

test('that SVG cannot draw either is told to the console', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  const broken = new Error('Nothing draws.');
  svg = () => Promise.reject(broken);
  take();
  await vi.advanceTimersByTimeAsync(10);
  scroll(false);
  await vi.advanceTimersByTimeAsync(10);
  expect(told.mock.calls).toEqual([['article-map:', broken]]);
});

test('a still map has no context, and gives its own back before another map is granted one', async () => {
  const upgrade = take();
  await vi.advanceTimersByTimeAsync(0);
  expect(switches).toEqual(['webgl']);
  const free: boolean[] = [];
  const requests = contextsOf().contextRequests;
  vi.spyOn(contextsOf(), 'arrange').mockImplementation(() => void free.push(switches.at(-1) === 'svg'));
  upgrade.update(false);
  expect([switches, free, requests.size]).toEqual([['webgl', 'svg'], [true], 0]);
  upgrade.update(false);
  expect(switches).toHaveLength(2);
  upgrade.update(true);
  expect(requests.size).toBe(1);
});

test('a module that fails as it runs is not asked for again', async () => {
  load.mockRejectedValue(Object.assign(new Error('It is broken.'), { name: BROKEN_MODULE }));
  take();
  await vi.advanceTimersByTimeAsync(60 * MINUTE);
  expect(load).toHaveBeenCalledOnce();
  expect(said).toEqual(['article-map: the map is drawn as SVG. BrokenModuleError: It is broken.']);
});

test('where WebGL can never be had the console says why, and no context is asked for', () => {
  against = 'The browser has no workers.';
  take();
  expect(said).toEqual(['article-map: the map is drawn as SVG. The browser has no workers.']);
  expect(contextsOf().contextRequests.size).toBe(0);
});
