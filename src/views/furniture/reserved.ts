import type { Box } from '../../cartography/label.ts';

/**
 * What stands on the map beside the drawing, in CSS pixels within `root`: names keep off it. Something that is
 * not the map's own says so by the attribute `data-on-map`.
 */
export function reservedBoxes(root: HTMLElement): Box[] {
  const { left, top } = root.getBoundingClientRect();
  const own = root.querySelectorAll('.am-map-controls, .am-map-credit, .am-map-scale');
  const others = (root.getRootNode() as Document | ShadowRoot).querySelectorAll('[data-on-map]');
  return [...own, ...others].map((part) => {
    const box = part.getBoundingClientRect();
    return [box.left - left, box.top - top, box.right - left, box.bottom - top];
  });
}
