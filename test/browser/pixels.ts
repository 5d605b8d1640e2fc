import type { BrowserContext, Page } from 'playwright-core';

const decoders = new WeakMap<BrowserContext, Promise<Page>>();

/** An empty page of a context, where pictures are decoded out of the tested page's way. */
function decoder(context: BrowserContext): Promise<Page> {
  const page = decoders.get(context) ?? context.newPage();
  decoders.set(context, page);
  return page;
}

/** The colours, as [red, green, blue], of a square of `side` pixels around a point of the page. */
export async function coloursAround(
  page: Page,
  { x, y }: { x: number; y: number },
  side = 12,
): Promise<number[][]> {
  const clip = { x: x - side / 2, y: y - side / 2, width: side, height: side };
  const png = (await page.screenshot({ clip })).toString('base64');
  const blank = await decoder(page.context());
  const colours = await blank.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(picture, 0, 0);
    const { data } = context.getImageData(0, 0, picture.width, picture.height);
    return Array.from({ length: data.length / 4 }, (_, i) => [...data.slice(4 * i, 4 * i + 3)]);
  }, png);
  return colours;
}

/** Reads a value until it is twice the same: what moves has come to rest. */
export async function still<T>(read: () => Promise<T>): Promise<T> {
  let before = await read();
  for (let i = 0; i < 100; i++) {
    const now = await read();
    if (JSON.stringify(now) === JSON.stringify(before)) return now;
    before = now;
  }
  throw new Error('It never came to rest.');
}
