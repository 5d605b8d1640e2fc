import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { COARSE, emptyPage, mapReady } from './browser.ts';
import { place } from './geography.ts';
import { TINY_POINTS, tellTinyStory } from './tiny-map.ts';

/** Frames without a map's drawing after which it counts as drawn. */
const STILL = 30;

type Drawn = typeof globalThis & { drawn: number };

/** Counts what WebGL is asked to draw. */
function countDrawn(): void {
  const counted = globalThis as Drawn;
  counted.drawn = 0;
  const { drawElements } = WebGL2RenderingContext.prototype;
  WebGL2RenderingContext.prototype.drawElements = function (...asked) {
    counted.drawn += 1;
    drawElements.apply(this, asked);
  };
}

const atRest = (page: Page) =>
  page.evaluate(async (frames) => {
    const counted = globalThis as Drawn;
    for (let since = 0; since < frames; since++) {
      const before = counted.drawn;
      await new Promise(requestAnimationFrame);
      if (counted.drawn !== before) since = 0;
    }
  }, STILL);

test('what a click asks to read is painted before the map draws anything', async () => {
  const { page } = await emptyPage(COARSE);
  await tellTinyStory(page);
  await page.addInitScript(countDrawn);
  await page.goto(inject('site'));
  await mapReady(page);
  const { x, y } = await place(page, TINY_POINTS.vell);
  await page.mouse.move(x, y);
  await atRest(page);
  const clicked = page.evaluate(
    () =>
      new Promise((tell) => {
        const counted = globalThis as Drawn;
        addEventListener(
          'pointerup',
          () => {
            const before = counted.drawn;
            // After the press's own frame requests, so that this runs once they have drawn.
            addEventListener('click', () =>
              requestAnimationFrame(() =>
                tell({
                  drawn: counted.drawn - before,
                  read: document
                    .querySelector('article-map')
                    ?.shadowRoot?.querySelector('blockquote')
                    ?.checkVisibility(),
                }),
              ),
            );
          },
          { capture: true, once: true },
        );
      }),
  );
  const before = await page.evaluate(() => (globalThis as Drawn).drawn);
  await page.mouse.down();
  await page.mouse.up();
  expect(await clicked).toEqual({ drawn: 0, read: true });
  // And then the map shows what is chosen.
  await expect.poll(() => page.evaluate(() => (globalThis as Drawn).drawn)).toBeGreaterThan(before);
  await page.context().close();
});
