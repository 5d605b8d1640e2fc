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

/** An event of a pointer that the page is told of, in the handle; unlike the mouse it is nowhere else. */
const send = (type: string, clientY: number, pointer: { pointerId: number; buttons: number }) =>
  page.evaluate(
    ({ type, clientY, pointer }) =>
      document
        .querySelector('button')
        ?.dispatchEvent(new PointerEvent(type, { clientX: 100, clientY, ...pointer })),
    { type, clientY, pointer },
  );

test('another button than the first pulls nothing', async () => {
  await page.mouse.move(100, 320);
  await page.mouse.down({ button: 'right' });
  await page.mouse.move(100, 290);
  await page.mouse.up({ button: 'right' });
  expect(await told()).toEqual([]);
});

test('a drag whose end went to the browser’s own menu ends with the next movement', async () => {
  await page.mouse.move(100, 320);
  await page.mouse.down();
  await page.mouse.move(100, 290);
  expect(await told()).toEqual(['dragged 130']);
  await send('pointermove', 270, { pointerId: 1, buttons: 0 });
  await send('pointermove', 260, { pointerId: 1, buttons: 0 });
  expect(await told()).toEqual(['released 130']);
});

test('a second finger changes nothing of a drag', async () => {
  await page.mouse.move(100, 320);
  await page.mouse.down();
  await page.mouse.move(100, 290);
  await send('pointerdown', 310, { pointerId: 7, buttons: 1 });
  await send('pointermove', 280, { pointerId: 7, buttons: 1 });
  await send('pointerup', 280, { pointerId: 7, buttons: 0 });
  expect(await told()).toEqual(['dragged 130']);
  await page.mouse.move(100, 270);
  await page.mouse.up();
  expect(await told()).toEqual(['dragged 150', 'released 150']);
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
