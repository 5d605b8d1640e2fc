import type { Box } from '../../cartography/label.ts';

/**
 * Rules for classes of which one is shown at a time: each from the scale on at which a picture shows its frame,
 * up to the next one's. Media queries within an SVG answer to the picture's own size.
 * @param frame the frame, in CSS pixels of the drawing: it is shown as large as it goes
 */
export function oneShownByScale(
  steps: readonly { readonly name: string; readonly scale: number }[],
  [left, top, right, bottom]: Box,
): string {
  const [first, ...later] = steps;
  if (!first || later.length === 0) return '';
  const hidden = later.map(({ name }) => `.${name}`).join();
  let before = first;
  const rules = later.map((step) => {
    const [width, height] = [(right - left) * step.scale, (bottom - top) * step.scale].map(
      // A size that meets the step may be a thousandth of a pixel short of it.
      (pixels) => Number((pixels - 0.01).toFixed(2)),
    );
    const rule = `@media(min-width:${width}px)and (min-height:${height}px){.${before.name}{display:none}.${step.name}{display:inline}}`;
    before = step;
    return rule;
  });
  return `${hidden}{display:none}${rules.join('')}`;
}
