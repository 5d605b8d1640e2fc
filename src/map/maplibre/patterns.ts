import type { Point } from '../../cartography/camera.ts';
import {
  hasStrokes,
  PATTERN_HALF,
  PATTERN_PERIOD,
  PATTERN_STROKES,
  type PatternName,
} from '../../cartography/pattern.ts';

/** Pixels of a pattern's image, as MapLibre's `addImage` takes them. */
interface PatternImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/**
 * A tile of a pattern (`hatch` rises to the right), without seams where it repeats. Edges are smoothed over one pixel of the device. It has its period at whole zooms: MapLibre lets
 * patterns grow with the map in between, to twice their size just below the next whole zoom.
 * @param colour `#rrggbb`
 * @param pixelRatio the device's pixels per CSS pixel
 */
export function patternImage(pattern: PatternName, colour: string, pixelRatio: number): PatternImage {
  const size = Math.round(PATTERN_PERIOD[pattern] * pixelRatio);
  const [red, green, blue] = [1, 3, 5].map((i) => Number.parseInt(colour.slice(i, i + 2), 16));
  const data = new Uint8ClampedArray(size * size * 4);
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const distance = distanceTo(pattern, x, y, size);
      const alpha = Math.min(1, Math.max(0, PATTERN_HALF[pattern] * pixelRatio - distance + 0.5));
      // Straight alpha: MapLibre multiplies it in by itself.
      data.set([red ?? 0, green ?? 0, blue ?? 0, Math.round(alpha * 255)], (y * size + x) * 4);
    }
  return { width: size, height: size, data };
}

function distanceTo(pattern: PatternName, x: number, y: number, size: number): number {
  if (hasStrokes(pattern)) return toStrokes(PATTERN_STROKES[pattern], [x + 0.5, y + 0.5], size);
  return pattern === 'hatch' ? toDiagonal(x, y, size) : toCentre(x, y, size);
}

function toStrokes(strokes: readonly (readonly Point[])[], [x, y]: Point, size: number): number {
  const distances = strokes.flatMap((stroke) =>
    stroke.map(([toX, toY], i) => {
      const [fromX, fromY] = stroke[Math.max(0, i - 1)] ?? [toX, toY];
      const [ax, ay, dx, dy] = [fromX * size, fromY * size, (toX - fromX) * size, (toY - fromY) * size];
      const square = dx * dx + dy * dy;
      const t = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / square));
      return Math.hypot(x - ax - t * dx, y - ay - t * dy);
    }),
  );
  return Math.min(...distances);
}

/** Distance of a pixel's centre from the nearest of the lines x + y = a multiple of `size`. */
function toDiagonal(x: number, y: number, size: number): number {
  const along = (x + y + 1) % size;
  return Math.min(along, size - along) / Math.SQRT2;
}

function toCentre(x: number, y: number, size: number): number {
  // On a pixel's centre, or the smallest dots would be spread over four.
  const centre = Math.floor(size / 2);
  return Math.hypot(x - centre, y - centre);
}
