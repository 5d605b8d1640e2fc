import { boxesMeet } from '../../../src/story/box.ts';
import type { Paint } from '../../../src/story/manifest.ts';
import type { Bbox } from '../../../src/story/place.ts';

type Colours = NonNullable<Paint['fill-color']>;

/** Fills and lines for areas that lie beside each other, light and dark; none is near the water's blue. */
const PALETTE: readonly { readonly fill: Colours; readonly line: Colours }[] = [
  { fill: ['#edd49a', '#5f4b22'], line: ['#7d6128', '#c3a761'] },
  { fill: ['#9fc8b8', '#1c443d'], line: ['#39695a', '#7fb5a3'] },
  { fill: ['#e9b9b0', '#5a2f2c'], line: ['#8a4a40', '#d39a90'] },
  { fill: ['#cdbfe3', '#3d3357'], line: ['#5f4b8b', '#b3a2d6'] },
  { fill: ['#cfdc9a', '#42491f'], line: ['#62702a', '#aebb6c'] },
  { fill: ['#d8cfc4', '#47423b'], line: ['#6b6257', '#b5aa9c'] },
];

/**
 * A number for each area, so that areas whose boxes meet have others, as far as the palette goes: countries with a
 * border in common are never of one colour.
 *
 * @param boxes of the areas
 */
export function colourNumbers(boxes: readonly Bbox[]): number[] {
  const numbers: number[] = [];
  for (const [index, box] of boxes.entries()) {
    const uses = PALETTE.map(
      (_, number) =>
        boxes.slice(0, index).filter((other, at) => numbers[at] === number && boxesMeet(box, other)).length,
    );
    numbers.push(uses.indexOf(Math.min(...uses)));
  }
  return numbers;
}

/** How the areas of a number are drawn. */
export function colouredPaint(number: number): Paint {
  const { fill, line } = PALETTE[number % PALETTE.length] ?? {};
  return { ...(fill && { 'fill-color': fill }), ...(line && { 'line-color': line }) };
}
