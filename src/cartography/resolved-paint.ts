/** A place's paint in one theme. Absent means not drawn. Widths, radii and dashes are in CSS pixels. */
export interface ResolvedPaint {
  readonly 'fill-color'?: string;
  /** Drawn in the line's colour over what lies below. */
  readonly 'fill-pattern'?: 'hatch' | 'dots';
  readonly 'line-color'?: string;
  readonly 'line-width'?: number;
  /** Pixels, not multiples of the width. */
  readonly 'line-dasharray'?: readonly number[];
  /** Width of the casing under the line, both sides included; drawn in the basemap's halo colour. */
  readonly 'casing-width'?: number;
  readonly 'circle-radius'?: number;
  readonly 'circle-color'?: string;
  readonly 'circle-stroke-color'?: string;
  readonly 'circle-stroke-width'?: number;
  readonly 'text-color': string;
}
