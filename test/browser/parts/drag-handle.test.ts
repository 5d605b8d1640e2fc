import type { Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import type { makeDragHandle } from '../../../src/element/drag-handle.ts';
import { pageWith } from './in-page.ts';

declare global {
  interface Window {
    handles: { makeDragHandle: typeof makeDragHandle };
    told: string[];
    leave: AbortController;
  }
}

let page: Page;
const told = () => page.evaluate(() => window.told.splice(0));

beforeEach(async () => {
  page = await pageWith({ handles: 'src/element/drag-handle.ts' });
  await page.evaluate(() => {
    document.body.innerHTML =
      '<button style="position: absolute; top: 300px; width: 200px; height: 40px">Handle</button>';
    window.told = [];
    window.leave = new AbortController();
    let height = 100;
    const handle = document.querySelector('button') as HTMLElement;
    window.handles.makeDragHandle(
      handle,
      {
        height: () => height,
        dragged(to) {
          height = to;
          window.told.push(`dragged ${to}`);
        },
        released: (at) => window.told.push(`released ${at}`),
        pressed: () => window.told.push('pressed'),
      },
      window.leave.signal,
    );
  });
  return () => page.context().close();
});

test('a drag pulls the height, and its click is no press', async () => {
  await page.mouse.move(100, 320);
  await page.mouse.down();
  await page.mouse.move(100, 290);
  await page.mouse.move(100, 270);
  await page.mouse.up();
  expect(await told()).toEqual(['dragged 130', 'dragged 150', 'released 150']);
});

test('a press is told, by pointer and by keyboard, also one that trembles', async () => {
  await page.mouse.click(100, 320);
  await page.keyboard.press('Enter');
  await page.mouse.move(100, 320);
  await page.mouse.down();
  await page.mouse.move(101, 316);
  await page.mouse.up();
  expect(await told()).toEqual(['pressed', 'pressed', 'pressed']);
});

test('a press after a drag is a press', async () => {
  await page.mouse.move(100, 320);
  await page.mouse.down();
  await page.mouse.move(100, 280);
  await page.mouse.up();
  await told();
  await page.mouse.click(100, 320);
  expect(await told()).toEqual(['pressed']);
});

test('on a page that is scaled the height is pulled in the handle’s own pixels', async () => {
  await page.evaluate(() => {
    document.body.style.transformOrigin = '0 0';
    document.body.style.transform = 'scale(0.5)';
  });
  await page.mouse.move(50, 160);
  await page.mouse.down();
  await page.mouse.move(50, 150);
  await page.mouse.up();
  expect(await told()).toEqual(['dragged 120', 'released 120']);
});

test('once it is given up it tells nothing more', async () => {
  await page.evaluate(() => window.leave.abort());
  await page.mouse.click(100, 320);
  expect(await told()).toEqual([]);
});
