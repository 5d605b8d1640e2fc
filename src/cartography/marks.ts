import type { Point } from './camera.ts';

/** The corners of a star with eight rays. */
const STAR: readonly Point[] = Array.from({ length: 16 }, (_, i) => {
  const reach = i % 2 === 0 ? 1.12 : 0.5;
  return [reach * Math.sin((i * Math.PI) / 8), -reach * Math.cos((i * Math.PI) / 8)];
});

/** The right half of a shape, from top to bottom, and its mirror image. */
function mirrored(right: readonly Point[]): Point[] {
  const left = right.filter(([x]) => x !== 0).map(([x, y]): Point => [-x, y]);
  return [...right, ...left.reverse()];
}

const ANCHOR: readonly (readonly Point[])[] = [
  // Ring, stock, shank, and the arms with their flukes.
  mirrored([
    [0, -1.08],
    [0.24, -0.96],
    [0.24, -0.68],
    [0, -0.56],
  ]),
  mirrored([
    [0.6, -0.46],
    [0.6, -0.2],
  ]),
  mirrored([
    [0.14, -0.6],
    [0.14, 0.9],
  ]),
  mirrored([
    [0, 0.72],
    [0.4, 0.6],
    [0.62, 0.4],
    [0.5, 0.26],
    [1.04, 0.02],
    [1.06, 0.64],
    [0.9, 0.54],
    [0.54, 0.92],
    [0, 1.1],
  ]),
];

/**
 * The outlines of the marks by which dots are told apart, in radii, from the middle, y downward. Where outlines of one
 * mark overlap, both are filled: all run the same way.
 */
const MARKS = {
  triangle: [
    [
      [0, -1],
      [1, 0.76],
      [-1, 0.76],
    ],
  ],
  diamond: [
    [
      [0, -1],
      [1, 0],
      [0, 1],
      [-1, 0],
    ],
  ],
  tent: [
    mirrored([
      [0, -0.72],
      [0.2, -1],
      [0.38, -0.86],
      [0.15, -0.5],
      [1.08, 0.86],
      [0.4, 0.86],
      [0, 0.14],
    ]),
  ],
  anchor: ANCHOR,
  plane: [
    mirrored([
      [0, -1.1],
      [0.17, -0.88],
      [0.19, -0.3],
      [1.06, 0.24],
      [1.06, 0.5],
      [0.19, 0.24],
      [0.15, 0.66],
      [0.46, 0.9],
      [0.46, 1.06],
      [0, 0.95],
    ]),
  ],
  star: [STAR],
} as const satisfies Record<string, readonly (readonly Point[])[]>;

export type MarkName = keyof typeof MARKS;

/** A mark as SVG path data, with its middle and radius in CSS pixels; to be filled by the rule `nonzero`. */
export function markPath(mark: MarkName, [x, y]: Point, radius: number): string {
  const outlines: readonly (readonly Point[])[] = MARKS[mark];
  return outlines
    .map((outline) => {
      const corners = outline.map(([dx, dy]) => `${near(x + dx * radius)} ${near(y + dy * radius)}`);
      return `M${corners.join('L')}z`;
    })
    .join('');
}

const near = (pixels: number) => Number(pixels.toFixed(2));
