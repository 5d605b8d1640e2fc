import { type MarkName, markPath } from '../../cartography/marks.ts';

const PREFIX = 'mark';

/** The name of the image of a mark, radius and rim in CSS pixels, colours as `#rrggbb`. */
export const markImageName = (
  mark: MarkName,
  radius: number,
  colour: string,
  rim: { readonly color: string; readonly width: number },
): string => [PREFIX, mark, radius, colour, rim.width, rim.color].join(':');

/**
 * The image that `markImageName` names, the mark's middle in its own; undefined for another name.
 * @param pixelRatio the device's pixels per CSS pixel
 */
export function markImage(name: string, pixelRatio: number): ImageData | undefined {
  const [prefix, mark, radius, colour = '', rimWidth, rimColour = ''] = name.split(':');
  if (prefix !== PREFIX) return undefined;
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!context) return undefined;
  // No mark reaches farther than its corners do, a quarter beyond its radius.
  const half = Math.ceil(1.25 * Number(radius) + Number(rimWidth)) + 1;
  const size = 2 * half * pixelRatio;
  context.canvas.width = size;
  context.canvas.height = size;
  context.scale(pixelRatio, pixelRatio);
  const path = new Path2D(markPath(mark as MarkName, [half, half], Number(radius)));
  context.lineJoin = 'round';
  context.lineWidth = 2 * Number(rimWidth);
  context.strokeStyle = rimColour;
  context.fillStyle = colour;
  context.stroke(path);
  context.fill(path);
  return context.getImageData(0, 0, size, size);
}
