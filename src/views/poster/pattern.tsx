/** @jsxImportSource preact */
import { PATTERN_HALF, PATTERN_PERIOD } from '../../cartography/pattern.ts';

export interface PatternProps {
  /** Of the drawing's file: `url(#id)` fills with it. */
  readonly id: string;
  readonly kind: 'hatch' | 'dots';
  /** A class that strokes. */
  readonly colour: string;
}

/** Diagonal lines that rise to the right, or a grid of dots. */
export function Pattern({ id, kind, colour }: PatternProps) {
  const p = PATTERN_PERIOD[kind];
  // A line without length, its ends round, is a dot.
  const d = kind === 'hatch' ? `M0 ${p}L${p} 0M-1 1L1-1M${p - 1} ${p + 1}l2-2` : `M${p / 2} ${p / 2}h0`;
  return (
    <pattern id={id} width={p} height={p} patternUnits="userSpaceOnUse">
      <path d={d} class={colour} stroke-width={2 * PATTERN_HALF[kind]} stroke-linecap="round" />
    </pattern>
  );
}
