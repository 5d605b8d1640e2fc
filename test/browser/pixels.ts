import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const require = createRequire(import.meta.url);
const { default: UPNG }: { default: typeof import('@pdf-lib/upng') } = require('@pdf-lib/upng');

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The colours, as [red, green, blue], of a square of `side` pixels around a point of the page. */
export async function coloursAround(page: Page, spot: Spot, side = 12): Promise<number[][]> {
  const [colours = []] = await coloursAroundEach(page, [spot], side);
  return colours;
}

/** The colours of a square around each of some points, all from one picture of the page. */
export async function coloursAroundEach(
  page: Page,
  spots: readonly Spot[],
  side = 12,
): Promise<number[][][]> {
  const left = Math.min(...spots.map(({ x }) => x)) - side / 2;
  const top = Math.min(...spots.map(({ y }) => y)) - side / 2;
  const width = Math.max(...spots.map(({ x }) => x)) + side / 2 - left;
  const height = Math.max(...spots.map(({ y }) => y)) + side / 2 - top;
  const png = UPNG.decode(
    new Uint8Array(await page.screenshot({ clip: { x: left, y: top, width, height }, scale: 'css' })).buffer,
  );
  // Decoded here: each page more, to do it in the browser, would cost as much as an empty page does.
  const pixels = new Uint8Array(UPNG.toRGBA8(png)[0] ?? new ArrayBuffer(0));
  return spots.map((spot) => {
    const [x, y] = [Math.round(spot.x - side / 2 - left), Math.round(spot.y - side / 2 - top)];
    return Array.from({ length: side ** 2 }, (_, i) => {
      const at = 4 * ((y + Math.floor(i / side)) * png.width + x + (i % side));
      return [...pixels.slice(at, at + 3)];
    });
  });
}

/** Between two looks: what moves slowly is seen to have moved. */
const FRAMES = 6;

/**
 * Reads a value until it is twice the same, some frames apart: what moves has come to rest.
 *
 * @param pause milliseconds that lie between two looks besides
 */
export async function still<T>(page: Page, read: () => Promise<T>, pause = 0): Promise<T> {
  let before = await read();
  for (let i = 0; i < 100; i++) {
    await page.evaluate(
      async ([frames, milliseconds]) => {
        for (let frame = 0; frame < frames; frame++) await new Promise(requestAnimationFrame);
        await new Promise((later) => setTimeout(later, milliseconds));
      },
      [FRAMES, pause] as const,
    );
    const now = await read();
    if (JSON.stringify(now) === JSON.stringify(before)) return now;
    before = now;
  }
  throw new Error('It never came to rest.');
}
