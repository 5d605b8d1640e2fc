import type { Point, Size } from '../cartography/camera.ts';
import { NO_PADDING, type Padding } from '../cartography/padding.ts';
import type { Locale } from '../locale/locale.ts';

/** CSS pixels across or down with less of which nothing is seen beside what covers the map. */
const LEAST = 96;
/** CSS pixels within which a feature is too near the edge to be comfortably in view. */
export const COMFORT = 16;
/** CSS pixels beside a panel in which the map's buttons stand. */
const BUTTONS = 60;

/** Width and height of what a padding leaves free, in CSS pixels. */
export function freeSize({ width, height }: Size, { left, top, right, bottom }: Padding): Size {
  return { width: width - left - right, height: height - top - bottom };
}

/** The padding that the camera keeps: what covers the map, unless next to nothing would be free. */
export function keptPadding(size: Size, padding: Padding): Padding {
  const { width, height } = freeSize(size, padding);
  return width >= LEAST && height >= LEAST ? padding : NO_PADDING;
}

/** On each edge the larger of two paddings. */
export function largerPadding(one: Padding, other: Padding): Padding {
  const most = (edge: keyof Padding) => Math.max(one[edge], other[edge]);
  return { left: most('left'), top: most('top'), right: most('right'), bottom: most('bottom') };
}

/** A padding and `margin` CSS pixels within it, of which it takes no more than leaves half of each side to fit into. */
export function paddingWithMargin(size: Size, padding: Padding, margin: number): Padding {
  const { width, height } = freeSize(size, padding);
  const [across, down] = [Math.min(margin, width / 4), Math.min(margin, height / 4)];
  const { left, top, right, bottom } = padding;
  return { left: left + across, top: top + down, right: right + across, bottom: bottom + down };
}

/** A padding and as much within it as leaves a share of what is free, across and down. */
export function paddingToFill(size: Size, padding: Padding, share: number): Padding {
  const { width, height } = freeSize(size, padding);
  const [across, down] = [(width * (1 - share)) / 2, (height * (1 - share)) / 2];
  const { left, top, right, bottom } = padding;
  return { left: left + across, top: top + down, right: right + across, bottom: bottom + down };
}

/** The middle of what a padding leaves free. */
export function middleOfFree({ width, height }: Size, { left, top, right, bottom }: Padding): Point {
  return [(left + width - right) / 2, (top + height - bottom) / 2];
}

/** Whether a point lies under what covers the map, or under the buttons or too near the edge beside it. */
export function isCovered(
  [x, y]: Point,
  { width, height }: Size,
  { left, top, right, bottom }: Padding,
  direction: Locale['direction'],
): boolean {
  const [atLeft, atRight] = direction === 'rtl' ? [BUTTONS, COMFORT] : [COMFORT, BUTTONS];
  return (
    x > width - right - (right && atRight) ||
    y > height - bottom - (bottom && COMFORT) ||
    x < left + (left && atLeft) ||
    y < top + (top && COMFORT)
  );
}
