import type { Page } from 'playwright-core';
import type { h, render } from 'preact';
import { beforeEach, expect, test } from 'vitest';
import type { AtOnceProvider, useProgressiveList } from '../../../src/reader/progressive-list.ts';
import { pageWith } from './in-page.ts';

declare global {
  interface Window {
    preact: { h: typeof h; render: typeof render };
    lists: { AtOnceProvider: typeof AtOnceProvider; useProgressiveList: typeof useProgressiveList };
    shown: number[];
  }
}

let page: Page;

/** Draws a list of `total`, `atOnce` of them before the first paint, and gives how many were drawn, each time. */
async function drawn(total: number, all: boolean, atOnce: number): Promise<number[]> {
  await page.evaluate(
    ([total, all, atOnce]) => {
      const { h, render } = window.preact;
      window.shown = [];
      const List = () => {
        const shown = window.lists.useProgressiveList(total, all);
        window.shown.push(shown);
        return h(
          'ol',
          {},
          Array.from({ length: shown }, () => h('li', {}, 'item')),
        );
      };
      render(h(window.lists.AtOnceProvider, { value: atOnce }, h(List, {})), document.body);
    },
    [total, all, atOnce] as const,
  );
  await page.waitForFunction((count) => document.querySelectorAll('li').length === count, total);
  return page.evaluate(() => window.shown);
}

beforeEach(async () => {
  page = await pageWith({
    preact: 'node_modules/preact/dist/preact.mjs',
    lists: 'src/reader/progressive-list.ts',
  });
});

test('the first items are drawn at once, the others in steps', async () => {
  expect(await drawn(20, false, 1)).toEqual([1, 9, 17, 20]);
});

test('where all are wanted they are drawn at once', async () => {
  expect((await drawn(20, true, 1)).every((count) => count === 20)).toBe(true);
});

test('a list that is short is drawn at once', async () => {
  expect(await drawn(3, false, 5)).toEqual([3]);
});
