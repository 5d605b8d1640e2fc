import { scaleOf } from './local-coordinates.ts';

/** CSS pixels kept free between what is brought into view and the edge of the scroller. */
const FREE = 4;

/**
 * Scrolls `scroller`, and nothing around it as `scrollIntoView` would, no farther than is needed to show `part`; of what
 * is taller than the scroller, the upper part.
 *
 * @param above what stands fixed at the scroller's upper edge, and covers it
 */
export function bringIntoView(scroller: HTMLElement, part: Element, above: Element | null = null): void {
  const { top, bottom } = part.getBoundingClientRect();
  const window = scroller.getBoundingClientRect();
  const free = FREE * (scaleOf(scroller)[1] || 1);
  const under = Math.max(window.top, above?.getBoundingClientRect().bottom ?? window.top) + free;
  const down = Math.max(0, bottom - (window.bottom - free));
  const by = top - down < under ? top - under : down;
  scroller.scrollTop += by / (scaleOf(scroller)[1] || 1);
}
