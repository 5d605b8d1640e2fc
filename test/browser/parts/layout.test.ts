import type { Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import type { Layout, makeLayout } from '../../../src/element/layout.ts';
import type { makeShadow } from '../../../src/element/shadow.ts';
import { pageWithSelection, type WithSelection } from './with-selection.ts';

interface Modules extends WithSelection {
  readonly shadows: { makeShadow: typeof makeShadow };
  readonly layouts: { makeLayout: typeof makeLayout };
  layout: Layout;
  told: string[];
}

let page: Page;
const SETTINGS = { theme: 'light', interactive: true, gestures: 'cooperative', controls: 'full' } as const;

beforeEach(async () => {
  page = await pageWithSelection({
    shadows: 'src/element/shadow.ts',
    layouts: 'src/element/layout.ts',
  });
});

/** Lays out an element of some size, with a picture of another in its upper left corner if there is one. */
function layOut(size: readonly [number, number], picture?: readonly [number, number]) {
  return page.evaluate(
    ({ size, picture, settings }) => {
      const app = window as unknown as Modules;
      // Only a custom element tells its states.
      customElements.define('laid-out', class extends HTMLElement {});
      const host = document.body.appendChild(document.createElement('laid-out'));
      host.style.cssText = `display: block; width: ${size[0]}px; height: ${size[1]}px`;
      if (picture) {
        const image = host.appendChild(new Image());
        image.style.cssText = `display: block; width: ${picture[0]}px; height: ${picture[1]}px`;
      }
      const story = app.stories.smallStory();
      app.selection = app.selections.makeSelection(story);
      app.told = [];
      const told = (padding: object) => app.told.push(JSON.stringify(padding));
      app.layout = app.layouts.makeLayout({
        host,
        shadow: app.shadows.makeShadow(host),
        story,
        selection: app.selection,
        locale: app.words.ENGLISH,
        onPadding: ({ left, top, right, bottom }) => told([left, top, right, bottom]),
        onLower: () => app.told.push('lowered'),
        onFullscreen: () => app.told.push('full screen'),
        signal: new AbortController().signal,
      });
      app.layout.update(settings);
    },
    { size, picture, settings: SETTINGS },
  );
}

const boxes = () =>
  page.evaluate(() => {
    const { layout } = window as unknown as Modules;
    const box = (part: HTMLElement | undefined) => {
      if (!part) return undefined;
      const { left, top, right, bottom } = part.getBoundingClientRect();
      return [left, top, right, bottom].map(Math.round);
    };
    return { map: box(layout.map), reader: box(layout.reader) };
  });
const told = () => page.evaluate(() => (window as unknown as Modules).told.splice(0));
const choose = (feature?: string) =>
  page.evaluate(
    (feature) => (window as unknown as Modules).selection.choose(feature ? { feature } : {}),
    feature,
  );

test('map and reader have their places before any view is attached', async () => {
  await layOut([960, 400]);
  expect(await boxes()).toEqual({ map: [0, 0, 640, 400], reader: [641, 0, 960, 400] });
  expect(await told()).toEqual([]);
});

test('what the panel covers is told where it has changed alone', async () => {
  await layOut([390, 644], [390, 488]);
  await choose('town');
  expect(await told()).toEqual(['[0,0,0,200]']);
  await page.evaluate((settings) => {
    const { layout } = window as unknown as Modules;
    layout.resize();
    layout.update({ ...settings, theme: 'dark' });
  }, SETTINGS);
  expect(await told()).toEqual([]);
});

test('the map stands where the picture stood, and what is chosen raises the sheet under it', async () => {
  await layOut([390, 644], [390, 488]);
  expect((await boxes()).map).toEqual([0, 0, 390, 488]);
  await told();
  await choose('town');
  expect(await told()).toEqual(['[0,0,0,200]']);
  await choose();
  expect(await told()).toEqual(['lowered', '[0,0,0,0]']);
});

test('a view that is attached later is told of a choice when the padding is settled', async () => {
  await layOut([390, 644], [390, 488]);
  await page.evaluate(() => {
    const { selection, told } = window as unknown as Modules;
    told.length = 0;
    selection.subscribe((change) => told.push(change), new AbortController().signal);
  });
  await choose('town');
  expect(await told()).toEqual(['[0,0,0,200]', 'chosen']);
});

test('settings without a reader leave all to the map, and take away what covered it', async () => {
  await layOut([390, 644], [390, 488]);
  await choose('town');
  await told();
  await page.evaluate((settings) => {
    (window as unknown as Modules).layout.update({ ...settings, controls: 'none' });
  }, SETTINGS);
  expect(await told()).toEqual(['lowered', '[0,0,0,0]']);
  expect(await boxes()).toEqual({ map: [0, 0, 390, 488], reader: undefined });
});

test('once removed it leaves nothing in the element', async () => {
  await layOut([960, 400]);
  const left = await page.evaluate(() => {
    const { layout } = window as unknown as Modules;
    const { parentElement } = layout.root;
    layout.remove();
    return parentElement?.innerHTML;
  });
  expect(left).toBe('');
});
