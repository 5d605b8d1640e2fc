import { boxesMeet } from '../../../src/story/box.ts';
import type { Paint } from '../../../src/story/manifest.ts';
import type { Bbox } from '../../../src/story/place.ts';
import { areNear } from '../basemap/frames.ts';
import { sizeOf } from '../folder/boxes.ts';

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

/** Areas with no more between them than this share of the larger one's longer side are seen together. */
const TOGETHER = 0.25;

/**
 * A number for each area, so that areas whose boxes meet have others, as far as the palette goes: countries with a
 * border in common are never of one colour. Those that are seen together without meeting have others too, where that is left.
 *
 * @param boxes of the areas
 */
export function colourNumbers(boxes: readonly Bbox[]): number[] {
  const numbers: number[] = [];
  for (const [index, box] of boxes.entries()) {
    const costs = PALETTE.map((_, number) => {
      const alike = boxes.slice(0, index).filter((_, at) => numbers[at] === number);
      const meeting = alike.filter((other) => boxesMeet(box, other)).length;
      const together = alike.filter((other) => areTogether(box, other)).length;
      // What meets outweighs all that is merely near.
      return meeting * boxes.length + together;
    });
    numbers.push(costs.indexOf(Math.min(...costs)));
  }
  return numbers;
}

function areTogether(one: Bbox, other: Bbox): boolean {
  return areNear(one, other, TOGETHER * Math.max(sizeOf(one), sizeOf(other)));
}

/** How the areas of a number are drawn. */
export function colouredPaint(number: number): Paint {
  const { fill, line } = PALETTE[number % PALETTE.length] ?? {};
  return { ...(fill && { 'fill-color': fill }), ...(line && { 'line-color': line }) };
}
