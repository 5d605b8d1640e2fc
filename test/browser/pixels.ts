import type { Page } from 'playwright-core';

/** The colours, as [red, green, blue], of a square of `side` pixels around a point of the page. */
export async function coloursAround(
  page: Page,
  { x, y }: { x: number; y: number },
  side = 12,
): Promise<number[][]> {
  const clip = { x: x - side / 2, y: y - side / 2, width: side, height: side };
  const png = (await page.screenshot({ clip })).toString('base64');
  const blank = await page.context().newPage();
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
  await blank.close();
  return colours;
}

/** How many of some colours lie near one: each channel at most `within` apart. */
export function near(
  colours: readonly number[][],
  [r, g, b]: readonly [number, number, number],
  within = 14,
): number {
  return colours.filter((c) => [r, g, b].every((channel, i) => Math.abs((c[i] ?? 999) - channel) <= within))
    .length;
}
