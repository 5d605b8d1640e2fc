import type { Layer } from '../story/manifest.ts';
import type { Place } from '../story/place.ts';
import { factorAt, SCALE_STOPS } from './line-scale.ts';
import { paintOf } from './paint.ts';
import { isLine, isPoint } from './shape.ts';

/**
 * How far what is drawn of a line or a dot reaches from its middle, in CSS pixels at a zoom: half the width of a
 * line with its casing, the radius of a dot with its rim. Undefined for an area, and for what is not drawn but by name.
 */
export function drawnReach(place: Place, layer: Layer, zoom: number): number | undefined {
  // Widths and radii are the same in both themes.
  const paint = paintOf(place, layer, 'light');
  const scale = factorAt(SCALE_STOPS, zoom);
  if (isLine(place) && paint['line-color'])
    return (
      (scale * Math.max(paint['line-width'] ?? 1, paint['casing-width'] ?? 0, paint['tick-width'] ?? 0)) / 2
    );
  const radius = isPoint(place) ? paint['circle-radius'] : undefined;
  return radius && radius * scale + (paint['circle-stroke-width'] ?? 0);
}
