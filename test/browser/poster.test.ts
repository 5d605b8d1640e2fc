import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { PICTURES } from '../../src/cartography/pictures.ts';
import { visit } from './browser.ts';
import { coloursAround } from './pixels.ts';
import { type Quad, shownTexts } from './poster-texts.ts';

/** Widths in CSS pixels: where each set of labels is at its smallest and, one pixel below the next, at its largest. */
const POSTERS = (['wide', 'tall'] as const).map((shape) => {
  const { size, widths } = PICTURES[shape];
  const [, ...later] = widths;
  return {
    file: `poster-${shape}.svg`,
    aspect: size.width / size.height,
    widths: [...widths, ...later.map((next) => next - 1)].sort((a, b) => a - b),
  };
});
/** What the poster asks for, and two that any machine has under some name. */
const FONTS = ['Noto Sans', 'serif', 'monospace'];

let page: Page;
const sources = new Map<string, string>();
beforeAll(async () => {
  ({ page } = await visit('article-map.js'));
  for (const { file } of POSTERS)
    sources.set(file, await (await fetch(new URL(file, inject('site')))).text());
});
afterAll(() => page?.context().close());

/** Shows a poster's own text in a font, as large as the page: its media queries hear of that as in a picture. */
async function open(file: string, font: string): Promise<void> {
  const svg = (sources.get(file) ?? '').replace('font-family:"Noto Sans"', `font-family:${font}`);
  await page.setContent(
    `<!doctype html><style>svg { width: 100vw; height: 100vh }</style><body style="margin:0">${svg}`,
  );
}

describe.each(POSTERS)('$file', ({ file, aspect, widths }) => {
  test('at every width no label is too small, cut or touches another, in three fonts', async () => {
    const counts: number[] = [];
    for (const font of FONTS) {
      await open(file, font);
      for (const width of widths) {
        const height = Math.round(width / aspect);
        await page.setViewportSize({ width, height });
        const texts = await shownTexts(page);
        const told = `${file} at ${width} px in ${font}`;
        for (const { text, size, quad } of texts) {
          expect(size, `${told}: ${text}`).toBeGreaterThan(10.98);
          expect(size, `${told}: ${text}`).toBeLessThan(33);
          for (const [x, y] of quad) {
            expect(x > 0 && y > 0 && x < width && y < height, `${told}: ${text} at ${x}, ${y}`).toBe(true);
          }
        }
        for (const [i, a] of texts.entries())
          for (const b of texts.slice(i + 1))
            expect(touch(a.quad, b.quad), `${told}: ${a.text} and ${b.text}`).toBe(false);
        if (font === FONTS[0]) counts.push(texts.length);
      }
    }
    for (const [i, count] of counts.entries()) expect(count).toBeGreaterThanOrEqual(counts[i - 1] ?? 0);
    expect(counts[0]).toBeGreaterThan(8);
    expect(counts.at(-1)).toBeGreaterThan(1.5 * (counts[0] ?? 0));
  });

  test('as a picture it obeys its own width, whatever the page’s', async () => {
    const [width, height] = [400, 400 / aspect];
    const middle = { x: 200, y: height / 2 };
    await page.setViewportSize({ width, height });
    await open(file, 'Noto Sans');
    const own = await coloursAround(page, middle, 120);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.setContent(
      `<!doctype html><body style="margin:0"><img src="${new URL(file, inject('site'))}" width="${width}" height="${height}">`,
    );
    await page.waitForFunction(() => document.images[0]?.complete);
    const picture = await coloursAround(page, middle, 120);
    const differ = picture.filter((colour, i) =>
      colour.some((value, j) => Math.abs(value - (own[i]?.[j] ?? 0)) > 64),
    );
    expect(differ.length / picture.length).toBeLessThan(0.002);
  });
});

/** Whether two convex quadrilaterals overlap: no side of either has them on its two sides. */
function touch(a: Quad, b: Quad): boolean {
  return [a, b].every((quad) =>
    quad.every(([x, y], i) => {
      const [nx, ny] = quad[(i + 1) % 4] ?? [x, y];
      const along = (points: Quad) => points.map(([px, py]) => (px - x) * (ny - y) - (py - y) * (nx - x));
      const [ours, theirs] = [along(a), along(b)];
      return Math.max(...ours) > Math.min(...theirs) && Math.max(...theirs) > Math.min(...ours);
    }),
  );
}
