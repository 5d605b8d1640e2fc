import type { Box } from '../../cartography/label.ts';
import { boxWithin } from '../../dom/local-coordinates.ts';

/**
 * The elements that stand on the map beside the drawing. Something that is not the map's own says so by the attribute
 * `data-on-map`.
 */
export function controlsIn(root: HTMLElement): HTMLElement[] {
  const own = root.querySelectorAll<HTMLElement>(
    '.am-map-controls, .am-map-pad, .am-map-credit, .am-map-scale, .am-map-locator:not([hidden])',
  );
  const others = (root.getRootNode() as Document | ShadowRoot).querySelectorAll<HTMLElement>('[data-on-map]');
  return [...own, ...others];
}

/** Where all of them but one stand, in CSS pixels within `root`. */
export function boxesBeside(root: HTMLElement, one: string): Box[] {
  return controlsIn(root)
    .filter((control) => !control.matches(one))
    .map((control) => boxWithin(root, control));
}

/**
 * What stands on the map beside the drawing, in CSS pixels within `root`: names keep off it. So does what is covered, of
 * which the overlay keeps clear.
 */
export function reservedBoxes(root: HTMLElement): Box[] {
  const atEdge = root.querySelectorAll<HTMLElement>('.am-map-edge-place');
  const boxes = [...controlsIn(root), ...atEdge].map((part) => boxWithin(root, part));
  const free = root.querySelector<HTMLElement>('.am-map-free');
  if (!free) return boxes;
  const [left, top, right, bottom] = boxWithin(root, free);
  const { clientWidth: width, clientHeight: height } = root;
  if (left > 1) boxes.push([0, 0, left, height]);
  if (top > 1) boxes.push([0, 0, width, top]);
  if (width - right > 1) boxes.push([right, 0, width, height]);
  if (height - bottom > 1) boxes.push([0, bottom, width, height]);
  return boxes;
}
