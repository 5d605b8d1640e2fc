import { topWithin } from './local-coordinates.ts';

/** CSS pixels kept free between what is brought into view and the edge of the scroller. */
const FREE = 4;

/**
 * Scrolls `scroller`, and nothing around it as `scrollIntoView` would, no farther than is needed to show `part`; of what
 * is taller than the scroller, the upper part.
 *
 * @param above what stands fixed at the scroller's upper edge, and covers it
 */
export function bringIntoView(
  scroller: HTMLElement,
  part: HTMLElement,
  above: HTMLElement | null = null,
): void {
  const top = topWithin(scroller, part);
  const bottom = top + part.offsetHeight;
  const under = Math.max(0, above ? topWithin(scroller, above) + above.offsetHeight : 0) + FREE;
  const down = Math.max(0, bottom - (scroller.offsetHeight - FREE));
  scroller.scrollTop += top - down < under ? top - under : down;
}
