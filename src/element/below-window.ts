import { isUpright } from '../dom/local-coordinates.ts';

/**
 * How much of an element lies below what is to be seen, in CSS pixels: below the window, or the end of a box around it
 * that scrolls or cuts what is in it. 0 where the page has turned or scaled the element.
 */
export function belowWindow(element: HTMLElement): number {
  if (!isUpright(element)) return 0;
  let end = innerHeight;
  // What fills the screen is cut by nothing around it.
  for (let box: Element | null = element; box && !box.matches(':modal'); box = around(box))
    if (box !== element && cuts(box)) end = Math.min(end, box.getBoundingClientRect().bottom);
  return Math.max(0, element.getBoundingClientRect().bottom - end);
}

function around(element: Element): Element | null {
  const tree = element.getRootNode();
  return element.parentElement ?? (tree instanceof ShadowRoot ? tree.host : null);
}

/** Whether a box cuts what is taller. What the page's own two elements say of that holds for the window. */
function cuts(box: Element): boolean {
  if (box === document.body || box === document.documentElement) return false;
  return box.clientHeight > 0 && getComputedStyle(box).overflowY !== 'visible';
}
