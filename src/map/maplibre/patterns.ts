import { PATTERN_HALF, PATTERN_PERIOD } from '../../cartography/pattern.ts';

/** Pixels of a pattern's image, as MapLibre's `addImage` takes them. */
interface PatternImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/**
 * A tile of diagonal lines (`hatch`, rising to the right) or of a grid of dots, without seams where it
 * repeats. Edges are smoothed over one pixel of the device. It has its period at whole zooms: MapLibre lets
 * patterns grow with the map in between, to twice their size just below the next whole zoom.
 * @param colour `#rrggbb`
 * @param pixelRatio the device's pixels per CSS pixel
 */
export function patternImage(pattern: 'hatch' | 'dots', colour: string, pixelRatio: number): PatternImage {
  const size = Math.round(PATTERN_PERIOD[pattern] * pixelRatio);
  const [red, green, blue] = [1, 3, 5].map((i) => Number.parseInt(colour.slice(i, i + 2), 16));
  const data = new Uint8ClampedArray(size * size * 4);
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const distance = pattern === 'hatch' ? toDiagonal(x, y, size) : toCentre(x, y, size);
      const alpha = Math.min(1, Math.max(0, PATTERN_HALF[pattern] * pixelRatio - distance + 0.5));
      // Straight alpha: MapLibre multiplies it in by itself.
      data.set([red ?? 0, green ?? 0, blue ?? 0, Math.round(alpha * 255)], (y * size + x) * 4);
    }
  return { width: size, height: size, data };
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
