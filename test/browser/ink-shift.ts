import type { Page } from 'playwright-core';

/** Of a picture of the page, in CSS pixels. */
interface Spot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How far, in CSS pixels either way, ink is looked for. */
const FAR = 7;

/**
 * By how many CSS pixels what is written dark in each box of one picture stands elsewhere in another of the same size:
 * the shift under which the two are most alike (normalised cross-correlation). Both are PNGs as `page.screenshot` makes
 * them.
 */
export function inkShifts(
  decoder: Page,
  one: Buffer,
  other: Buffer,
  boxes: readonly Spot[],
): Promise<number[]> {
  return decoder.evaluate(
    async ([pictures, spots, far]) => {
      const [first, second] = await Promise.all(
        pictures.map(async (base64) => {
          const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
          const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
          if (!context) throw new Error('no canvas');
          context.drawImage(picture, 0, 0);
          const { data, width, height } = context.getImageData(0, 0, picture.width, picture.height);
          // Rec. 709 luma; what is darker than the basemap, its lines and its patterns is ink. Beyond the edge is none.
          const ink = Float32Array.from({ length: width * height }, (_, i) => {
            const [r = 255, g = 255, b = 255] = [data[4 * i], data[4 * i + 1], data[4 * i + 2]];
            return Math.max(0, 150 - (0.2126 * r + 0.7152 * g + 0.0722 * b));
          });
          return (x: number, y: number) => ink[y * width + x] ?? 0;
        }),
      );
      if (!first || !second) throw new Error('no pictures');
      return spots.map(({ x: left, y: top, width, height }) => {
        let best = { by: Number.NaN, share: 0 };
        for (let dy = -far; dy <= far; dy++)
          for (let dx = -far; dx <= far; dx++) {
            let [alike, all] = [0, 0];
            for (let y = Math.floor(top); y < top + height; y++)
              for (let x = Math.floor(left); x < left + width; x++) {
                const ink = second(x + dx, y + dy);
                alike += first(x, y) * ink;
                all += ink ** 2;
              }
            // Not the darkest ink is looked for, but that which lies most as the other does.
            const share = alike / Math.sqrt(all || 1);
            if (share > best.share) best = { by: Math.hypot(dx, dy), share };
          }
        return best.by;
      });
    },
    [[one.toString('base64'), other.toString('base64')], boxes, FAR] as const,
  );
}
