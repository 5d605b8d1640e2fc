/** @jsxImportSource preact */
import type { Point } from '../../cartography/camera.ts';
import { PATTERN_HALF, PATTERN_PERIOD } from '../../cartography/pattern.ts';

export interface PatternProps {
  /** Of the drawing's file: `url(#id)` fills with it. */
  readonly id: string;
  readonly kind: 'hatch' | 'dots';
  /** A class that strokes. */
  readonly colour: string;
  /** A point that the pattern keeps to when the map moves under the view. */
  readonly origin: Point;
}

/** Diagonal lines that rise to the right, or a grid of dots. */
export function Pattern({ id, kind, colour, origin }: PatternProps) {
  const p = PATTERN_PERIOD[kind];
  // A line without length, its ends round, is a dot.
  const d = kind === 'hatch' ? `M0 ${p}L${p} 0M-1 1L1-1M${p - 1} ${p + 1}l2-2` : `M${p / 2} ${p / 2}h0`;
  const [x, y] = origin.map((value) => Number((((value % p) + p) % p).toFixed(1)));
  return (
    <pattern id={id} x={x} y={y} width={p} height={p} patternUnits="userSpaceOnUse">
      <path d={d} class={colour} stroke-width={2 * PATTERN_HALF[kind]} stroke-linecap="round" />
    </pattern>
  );
}
