import type { BrowserContext, Page } from 'playwright-core';

const decoders = new WeakMap<BrowserContext, Promise<Page>>();

/** An empty page of a context, where pictures are decoded out of the tested page's way. */
function decoder(context: BrowserContext): Promise<Page> {
  const page = decoders.get(context) ?? context.newPage();
  decoders.set(context, page);
  return page;
}

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
  const png = await page.screenshot({ clip: { x: left, y: top, width, height } });
  const blank = await decoder(page.context());
  return blank.evaluate(
    async ([base64, corners, across]) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
      if (!context) throw new Error('no canvas');
      context.drawImage(picture, 0, 0);
      return corners.map(([x, y]) => {
        const { data } = context.getImageData(x, y, across, across);
        return Array.from({ length: data.length / 4 }, (_, i) => [...data.slice(4 * i, 4 * i + 3)]);
      });
    },
    [
      png.toString('base64'),
      spots.map(({ x, y }) => [Math.round(x - side / 2 - left), Math.round(y - side / 2 - top)] as const),
      side,
    ] as const,
  );
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
