import type { Block } from './block.ts';
import type { Point } from './camera.ts';
import type { Box, PlacedLabel } from './label.ts';

/** A place where a label may go. */
export interface Candidate {
  readonly block: Block;
  readonly box: Box;
  readonly align: PlacedLabel['align'];
  /** The lower the better; only compared among candidates of one label. */
  readonly cost: number;
  readonly rotation?: number;
  readonly leader?: readonly [Point, Point];
}
