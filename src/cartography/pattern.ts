import type { Point } from './camera.ts';

/** CSS pixels from one tile of a pattern to the next, across and down. */
export const PATTERN_PERIOD = { hatch: 6, dots: 5, carets: 18, grains: 11 } as const;

/** Diagonal lines; a grid of points; small peaks; scattered points. */
export type PatternName = keyof typeof PATTERN_PERIOD;

/** Half the width of a pattern's lines and the radius of its dots, in CSS pixels. */
export const PATTERN_HALF = {
  hatch: 0.48,
  dots: 0.65,
  carets: 0.55,
  grains: 0.6,
} as const satisfies Record<PatternName, number>;

/** The lines in a tile of a pattern that keeps off its tile's edges, in widths of the tile; one of one point is a dot. */
export const PATTERN_STROKES: Readonly<Record<'carets' | 'grains', readonly (readonly Point[])[]>> = {
  carets: [
    [
      [0.1, 0.38],
      [0.26, 0.14],
      [0.42, 0.38],
    ],
    [
      [0.6, 0.86],
      [0.76, 0.62],
      [0.92, 0.86],
    ],
  ],
  grains: [[[0.14, 0.2]], [[0.62, 0.12]], [[0.4, 0.52]], [[0.88, 0.58]], [[0.12, 0.82]], [[0.66, 0.88]]],
};

/** Whether a pattern is of strokes that keep off its tile's edges. */
export const hasStrokes = (pattern: PatternName): pattern is keyof typeof PATTERN_STROKES =>
  pattern in PATTERN_STROKES;
