import { toAddress } from '../selection/address.ts';
import type { Chosen } from '../selection/selection.ts';

/**
 * The `id` under which a choice is told: its address without the `#`. One address thus leads a reader with
 * script to the choice, and one without to the words.
 */
export function anchorOf(chosen: Chosen): string {
  return toAddress(chosen).slice(1);
}
