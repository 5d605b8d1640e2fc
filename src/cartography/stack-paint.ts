import { SCALE_STOPS } from './line-scale.ts';
import type { ArrowHead, Fill, Line, Pixels } from './stack-layer.ts';

/** A width or radius that grows with the zoom as all do. */
export const scaled = (pixels: number) => ({ pixels, stops: SCALE_STOPS });

/** A fill of one colour. */
export const fill = (color: string, opacity?: number): Fill => ({
  type: 'fill',
  color,
  ...(opacity !== undefined && { opacity }),
});

/** A line that ends where its last vertex is. */
export const line = (color: string, width: Pixels): Line => ({ type: 'line', color, width, cap: 'butt' });

/** A line whose ends are round. */
export const round = (color: string, width: Pixels): Line => ({ ...line(color, width), cap: 'round' });

/** The head of an arrow. */
export const arrow = (color: string, radius: number): ArrowHead => ({
  type: 'arrow',
  color,
  radius: scaled(radius),
});
