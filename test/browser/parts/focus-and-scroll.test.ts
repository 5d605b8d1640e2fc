import type { Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import type { makeFocusAndScroll } from '../../../src/reader/focus-and-scroll.ts';
import type { Chosen } from '../../../src/selection/selection.ts';
import { pageWith } from './in-page.ts';

declare global {
  interface Window {
    keeping: { makeFocusAndScroll: typeof makeFocusAndScroll };
    /** Shows a selection: as the map would, by the reader's own click, or by Escape. */
    reader: { show(chosen: Chosen): void; lead(chosen: Chosen): void; leave(from: Chosen): void };
  }
}

let page: Page;

/** A reader of plain HTML: a list of places, and for each a page of passages, in a scroller of 200 pixels. */
beforeEach(async () => {
  page = await pageWith({ keeping: 'src/reader/focus-and-scroll.ts' });
  await page.evaluate(() => {
    const host = document.body.appendChild(document.createElement('div'));
    const keeper = window.keeping.makeFocusAndScroll(host, new AbortController().signal);
    const heading = (text: string) => `<h2 data-am-heading tabindex="-1">${text}</h2>`;
    const rows = ['iraq', 'iran'].map((id) => `<p data-am-place="${id}"><a href="#${id}">${id}</a></p>`);
    const passages = Array.from(
      { length: 20 },
      (_, i) => `<p data-am-passage="p${i}" style="height: 60px">p${i}</p>`,
    );
    const draw = ({ feature }: Chosen) => {
      const parts =
        feature === undefined ? [heading('All places'), ...rows] : [heading(feature), ...passages];
      const bar = '<div class="am-bar" style="position: sticky; top: 0; height: 20px"></div>';
      host.innerHTML = `<div class="am-reader" style="height: 200px; overflow: auto">${bar}${parts.join('')}</div>`;
    };
    const show = (chosen: Chosen) => keeper.keep(chosen, () => draw(chosen));
    window.reader = {
      show,
      lead: (chosen) => keeper.lead(() => show(chosen)),
      leave: (from) => keeper.leave(from, () => show({})),
    };
    show({});
  });
});

const focused = () =>
  page.evaluate(() =>
    document.activeElement === document.body ? null : document.activeElement?.textContent,
  );
/** Pixels of the scroller above a passage. */
const above = (passage: string) =>
  page.evaluate((id) => {
    const top = (selector: string) =>
      document.querySelector(selector)?.getBoundingClientRect().top ?? Number.NaN;
    return top(`[data-am-passage="${id}"]`) - top('.am-reader');
  }, passage);

test('what the reader opens takes the focus to its heading; what the map opens takes it from nobody', async () => {
  await page.evaluate(() => window.reader.show({ feature: 'iran' }));
  expect(await focused()).toBe(null);
  await page.evaluate(() => window.reader.lead({ feature: 'iraq' }));
  expect(await focused()).toBe('iraq');
});

test('a focus that was inside is not lost when the page under it goes', async () => {
  await page.getByRole('link', { name: 'iran' }).focus();
  await page.evaluate(() => window.reader.show({ feature: 'iraq' }));
  expect(await focused()).toBe('iraq');
});

test('Escape leads back to the row of the place that was chosen', async () => {
  await page.evaluate(() => window.reader.lead({ feature: 'iran' }));
  await page.evaluate(() => window.reader.leave({ feature: 'iran' }));
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#iran');
});

test('a chosen passage is scrolled to, below the bar, and held there while what is above it grows', async () => {
  await page.evaluate(() => window.reader.show({ feature: 'iran', passage: 'p9' }));
  expect(await above('p9')).toBeCloseTo(36, 0);
  await page.evaluate(() => {
    const heading = document.querySelector('h2') as HTMLElement;
    heading.style.height = '300px';
  });
  await expect.poll(() => above('p9')).toBeCloseTo(36, 0);
});

test('another page begins at its top', async () => {
  await page.evaluate(() => window.reader.show({ feature: 'iran', passage: 'p9' }));
  await page.evaluate(() => window.reader.show({ feature: 'iraq' }));
  expect(await page.evaluate(() => document.querySelector('.am-reader')?.scrollTop)).toBe(0);
});
