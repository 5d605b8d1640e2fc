import type { MarkName } from './marks.ts';
import type { PatternName } from './pattern.ts';

/** A place's paint in one theme. Absent means not drawn. Widths, radii and dashes are in CSS pixels. */
export interface ResolvedPaint {
  readonly 'fill-color'?: string;
  /** Drawn over what lies below, in the line's colour where it has none of its own. */
  readonly 'fill-pattern'?: PatternName;
  readonly 'pattern-color'?: string;
  readonly 'line-color'?: string;
  readonly 'line-width'?: number;
  /** Pixels, not multiples of the width. */
  readonly 'line-dasharray'?: readonly number[];
  /** Width of the casing under the line, both sides included; drawn in the basemap's halo colour. */
  readonly 'casing-width'?: number;
  /** Width of a stripe in the halo's colour along the middle of the line, which makes two of it. */
  readonly 'middle-width'?: number;
  /** Length of ticks across the line, in its colour. */
  readonly 'tick-width'?: number;
  /** What stands in place of a circle, within its radius and in its colours. */
  readonly mark?: MarkName;
  readonly 'circle-radius'?: number;
  readonly 'circle-color'?: string;
  readonly 'circle-stroke-color'?: string;
  readonly 'circle-stroke-width'?: number;
  readonly 'text-color': string;
}
