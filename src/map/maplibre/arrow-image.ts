import { ARROW_CORNERS } from '../../cartography/arrow.ts';
import type { Point } from '../../cartography/camera.ts';

const PREFIX = 'arrow';

/** The name of the image of an arrowhead whose inner circle has a radius in CSS pixels, in a colour (`#rrggbb`). */
export const arrowImageName = (radius: number, colour: string): string => `${PREFIX}:${radius}:${colour}`;

/** Pixels of an image, as MapLibre's `addImage` takes them. */
interface ArrowImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/**
 * The image that `arrowImageName` names, pointing to the right, the middle of its inner circle in its own middle, its
 * edges smoothed over one pixel of the device; undefined for another name.
 * @param pixelRatio the device's pixels per CSS pixel
 */
export function arrowImage(name: string, pixelRatio: number): ArrowImage | undefined {
  const [prefix, inner, colour = ''] = name.split(':');
  if (prefix !== PREFIX) return undefined;
  const radius = Number(inner) * pixelRatio;
  const reach = Math.max(...ARROW_CORNERS.map(([x, y]) => Math.hypot(x, y))) * radius;
  const size = 2 * Math.ceil(reach + 1);
  const [red, green, blue] = [1, 3, 5].map((i) => Number.parseInt(colour.slice(i, i + 2), 16));
  const data = new Uint8ClampedArray(size * size * 4);
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const outside = fromSides([(x + 0.5 - size / 2) / radius, (y + 0.5 - size / 2) / radius]) * radius;
      const alpha = Math.min(1, Math.max(0, 0.5 - outside));
      // Straight alpha: MapLibre multiplies it in by itself.
      data.set([red ?? 0, green ?? 0, blue ?? 0, Math.round(alpha * 255)], (y * size + x) * 4);
    }
  return { width: size, height: size, data };
}

/** How far a point lies outside the nearest of the sides, all of which touch the inner circle: below 0 inside. */
function fromSides([x, y]: Point): number {
  return Math.max(
    ...ARROW_CORNERS.map(([fromX, fromY], i) => {
      const [toX, toY] = ARROW_CORNERS[(i + 1) % ARROW_CORNERS.length] as Point;
      const normal: Point = [toY - fromY, fromX - toX];
      const length = Math.hypot(...normal);
      // The middle lies inside, at a distance of 1.
      const side = (normal[0] * fromX + normal[1] * fromY) / length;
      const at = (normal[0] * x + normal[1] * y) / length;
      return side < 0 ? -at - 1 : at - 1;
    }),
  );
}
