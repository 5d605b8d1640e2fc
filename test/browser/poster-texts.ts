import type { Page } from 'playwright-core';

type Corner = readonly [x: number, y: number];
export type Quad = readonly [Corner, Corner, Corner, Corner];

/** A line of text as it stands on the page, in CSS pixels. */
export interface ShownText {
  readonly text: string;
  /** Of its font. */
  readonly size: number;
  /** Around its letters, from their ascenders to their descenders. */
  readonly quad: Quad;
}

/** The lines of text that a page's SVG shows. */
export function shownTexts(page: Page): Promise<ShownText[]> {
  return page.locator('svg text').evaluateAll((texts) =>
    (texts as unknown as SVGTextElement[]).flatMap((text) => {
      const matrix = text.getScreenCTM();
      if (text.getClientRects().length === 0 || !matrix) return [];
      const { x, width } = text.getBBox();
      const size = Number(text.getAttribute('font-size'));
      // A browser adds the letter spacing after the last letter too.
      const right = x + width - Number(text.getAttribute('letter-spacing'));
      const baseline = Number(text.getAttribute('y'));
      const corner = (left: number, top: number) => {
        const point = new DOMPoint(left, top).matrixTransform(matrix);
        return [point.x, point.y] as const;
      };
      const [top, bottom] = [baseline - 0.76 * size, baseline + 0.24 * size];
      return {
        text: text.textContent ?? '',
        size: size * Math.hypot(matrix.a, matrix.b),
        quad: [corner(x, top), corner(right, top), corner(right, bottom), corner(x, bottom)] as const,
      };
    }),
  );
}
