import type { Box } from '../../cartography/label.ts';
import { inOwnPixels } from '../own-pixels.ts';

/**
 * What stands on the map beside the drawing, in CSS pixels within `root`: names keep off it. Something that is
 * not the map's own says so by the attribute `data-on-map`.
 */
export function reservedBoxes(root: HTMLElement): Box[] {
  const own = root.querySelectorAll('.am-map-controls, .am-map-credit, .am-map-scale');
  const others = (root.getRootNode() as Document | ShadowRoot).querySelectorAll('[data-on-map]');
  return [...own, ...others].map((part) => {
    const { left, top, right, bottom } = part.getBoundingClientRect();
    return [...inOwnPixels(root, left, top), ...inOwnPixels(root, right, bottom)];
  });
}
