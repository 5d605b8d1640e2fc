import type { Box } from '../../cartography/label.ts';
import { boxWithin } from '../own-pixels.ts';

/**
 * What stands on the map beside the drawing, in CSS pixels within `root`: names keep off it. Something that is
 * not the map's own says so by the attribute `data-on-map`.
 */
export function reservedBoxes(root: HTMLElement): Box[] {
  const own = root.querySelectorAll<HTMLElement>('.am-map-controls, .am-map-credit, .am-map-scale');
  const others = (root.getRootNode() as Document | ShadowRoot).querySelectorAll<HTMLElement>('[data-on-map]');
  return [...own, ...others].map((part) => boxWithin(root, part));
}
