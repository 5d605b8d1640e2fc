import type { Box } from '../../cartography/label.ts';

/** What stands on the map beside the drawing, in CSS pixels within `root`: names keep off it. */
export function reservedBoxes(root: HTMLElement): Box[] {
  const { left, top } = root.getBoundingClientRect();
  return [...root.querySelectorAll('.am-map-controls, .am-map-credit, .am-map-scale')].map((part) => {
    const box = part.getBoundingClientRect();
    return [box.left - left, box.top - top, box.right - left, box.bottom - top];
  });
}
