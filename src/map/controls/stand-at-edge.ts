import type { Point } from '../../cartography/camera.ts';
import type { Box } from '../../cartography/label.ts';
import { boxWithin } from '../../dom/local-coordinates.ts';
import { edgePosition } from './edge-position.ts';
import { controlsIn } from './reserved.ts';

/** CSS pixels between the edge and what stands at it. */
const EDGE = 8;

/**
 * Puts the children of `group`, which stands in the left upper corner of what is free of the map, at the edge of that, each
 * in its direction, clear of the map's controls, and over as little of the boxes `off` as can be. What finds no room is hidden.
 * @param off CSS pixels in what is free of the map
 */
export function standAtEdge(group: HTMLElement, directions: readonly Point[], off: readonly Box[]): void {
  const root = group.closest<HTMLElement>('.am-map-root');
  const free = group.closest<HTMLElement>('.am-map-free');
  if (!root || !free) return;
  const area: Box = [EDGE, EDGE, free.clientWidth - EDGE, free.clientHeight - EDGE];
  const taken = controlsIn(root).map((control) => boxWithin(free, control));
  for (const [i, child] of [...group.children].entries()) {
    if (!(child instanceof HTMLElement)) continue;
    const size = { width: child.offsetWidth, height: child.offsetHeight };
    const towards = directions[i] ?? [0, 1];
    const at = edgePosition(area, towards, size, taken, off);
    child.style.visibility = at ? 'visible' : 'hidden';
    if (!at) continue;
    const [left, top] = at;
    child.style.translate = `${left}px ${top}px`;
    taken.push([left, top, left + size.width, top + size.height]);
  }
}
