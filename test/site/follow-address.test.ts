import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ArticleMapElement } from '../../src/element/element.ts';
import { EVENTS } from '../../src/element/public-names.ts';
import { followAddress } from '../../src/site/follow-address.ts';

/** A page that has an address and a history, as far as is needed. */
class FakePage extends EventTarget {
  hash = '';
  readonly entries: string[] = [];
  title = 'The article';
  layersChanged = () => {};
  /** As by the browser's buttons, or a link to a place on the page. */
  goTo(hash: string) {
    this.hash = hash;
    this.dispatchEvent(new Event('popstate'));
    this.dispatchEvent(new Event('hashchange'));
  }
  readonly write = (how: 'push' | 'replace') => (_: null, __: string, address: string) => {
    this.entries.push(`${how} ${address}`);
    this.hash = address.startsWith('#') ? address : '';
  };
}

/** An element that knows Kurdistan and Kirkuk alone. */
class FakeElement extends EventTarget {
  feature: string | null = null;
  passage: string | null = null;
  bbox: string | null = null;
  #layers: string | null = null;
  constructor(readonly page: FakePage) {
    super();
  }
  get chosenName() {
    return this.feature;
  }
  get layers() {
    return this.#layers;
  }
  set layers(ids: string | null) {
    if (ids === this.#layers) return;
    this.#layers = ids;
    queueMicrotask(this.page.layersChanged);
  }
  select(feature: string | null = null) {
    const known = feature === 'kurdistan' || feature === 'kirkuk' ? feature : null;
    if (known === this.feature) return;
    this.feature = known;
    this.dispatchEvent(new Event(EVENTS.select));
  }
}

let page: FakePage;
let map: FakeElement;
const settled = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  page = new FakePage();
  map = new FakeElement(page);
  vi.stubGlobal('document', page);
  vi.stubGlobal('location', page);
  Object.assign(page, { pathname: '/story/', search: '' });
  vi.stubGlobal('history', { pushState: page.write('push'), replaceState: page.write('replace') });
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal(
    'MutationObserver',
    class {
      constructor(changed: () => void) {
        page.layersChanged = changed;
      }
      observe() {}
    },
  );
});
afterEach(() => void vi.unstubAllGlobals());

const follow = (isReady = true) => {
  followAddress(map as unknown as ArticleMapElement);
  if (isReady) map.dispatchEvent(new Event(EVENTS.ready));
};

test('what the reader chooses becomes an entry of the history, and names the page', async () => {
  follow();
  map.select('kurdistan');
  await settled();
  expect(page.entries).toEqual(['push #feature=kurdistan']);
  expect(page.title).toBe('kurdistan · The article');
  map.select(null);
  await settled();
  expect(page.entries.at(-1)).toBe('push /story/');
  expect(page.title).toBe('The article');
});

test('what an address asks for makes no entry, also with a box or layers in it', async () => {
  page.hash = '#feature=kurdistan';
  follow();
  for (const hash of ['#feature=kirkuk&layers=all&bbox=44,35,45,36', '', '#feature=kurdistan']) {
    page.goTo(hash);
    await settled();
    expect(page.hash).toBe(hash);
  }
  expect(page.entries).toEqual([]);
  expect([map.feature, map.layers, map.bbox]).toEqual(['kurdistan', null, null]);
});

test('an address that names what the story does not have stays, until the reader chooses', async () => {
  follow();
  map.select('kurdistan');
  await settled();
  page.goTo('#feature=atlantis');
  await settled();
  expect(page.hash).toBe('#feature=atlantis');
  map.select('kirkuk');
  await settled();
  expect(page.entries).toEqual(['push #feature=kurdistan', 'push #feature=kirkuk']);
});

test('a choice of the reader’s ends the box of an address, and a switch of the legend is no step to go back to', async () => {
  follow();
  page.goTo('#feature=kurdistan&bbox=44,35,45,36');
  await settled();
  map.layers = 'towns';
  await settled();
  expect(page.entries).toEqual(['replace #feature=kurdistan&layers=towns&bbox=44,35,45,36']);
  map.select('kirkuk');
  await settled();
  expect(map.bbox).toBeNull();
  expect(page.entries.at(-1)).toBe('push #feature=kirkuk&layers=towns');
});

test('what an address names and the story drops at the start is no step of the reader’s, and leaves its box', async () => {
  page.hash = '#feature=atlantis&bbox=44,35,45,36';
  map.feature = 'atlantis';
  map.select = () => {};
  follow(false);
  map.feature = null;
  map.dispatchEvent(new Event(EVENTS.select));
  await settled();
  map.dispatchEvent(new Event(EVENTS.ready));
  expect([page.entries, map.bbox, page.title]).toEqual([[], '44,35,45,36', 'The article']);
});

test('a new fragment, of which the browser tells twice, is asked for once', () => {
  follow();
  const asked = vi.spyOn(map, 'select');
  page.goTo('#feature=kurdistan');
  expect(asked).toHaveBeenCalledOnce();
  page.goTo('#feature=kurdistan');
  expect(asked).toHaveBeenCalledTimes(2);
});
