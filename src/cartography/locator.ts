import type { Corner } from '../story/locator.ts';
import type { Position } from '../story/place.ts';
import type { Story } from '../story/story.ts';
import { grown, overlap } from './boxes.ts';
import type { Point } from './camera.ts';
import type { Box } from './label.ts';
import { dotsOf } from './shape.ts';

/**
 * CSS pixels: across the locator in a map of `wideFrom` and more and in a narrower one; from the map's edges; from the
 * lower one, so that the scale has its place below; and around it, where no dot is. The style sheet has the same (`am-map-locator`).
 */
const LOCATOR = { wideFrom: 600, large: 88, small: 64, edge: 10, raised: 36, around: 6 } as const;
/** CSS pixels of a map that is too small for a locator if either is less. */
const LEAST = { width: 300, height: 280 } as const;

/** Where a locator stands in a corner of an area, in CSS pixels; undefined in an area that needs its room for the map. */
export function locatorBox(corner: Corner, [left, top, right, bottom]: Box): Box | undefined {
  const [width, height] = [right - left, bottom - top];
  if (width < LEAST.width || height < LEAST.height) return undefined;
  const across = width < LOCATOR.wideFrom ? LOCATOR.small : LOCATOR.large;
  const isLeft = corner.endsWith('left');
  const isTop = corner.startsWith('top');
  const x = isLeft ? left + LOCATOR.edge : right - LOCATOR.edge - across;
  const y = isTop ? top + LOCATOR.edge : bottom - LOCATOR.raised - across;
  return [x, y, x + across, y + across];
}

/** Whether a place that is drawn as a dot stands in a box, or too near it. */
export function hasDot(
  box: Box,
  { places }: Pick<Story, 'places'>,
  project: (position: Position) => Point,
  hidden: ReadonlySet<string> = new Set(),
): boolean {
  const kept = grown(box, LOCATOR.around);
  return [...places.values()].some(
    (place) =>
      !hidden.has(place.layer) &&
      dotsOf(place).some((position) => {
        const [x, y] = project(position);
        return overlap([x, y, x, y], kept);
      }),
  );
}

/** The first of the corners on one side of the map: buttons stand on the other. */
export function cornerOn(side: 'left' | 'right', corners: readonly Corner[]): Corner | undefined {
  return corners.find((corner) => corner.endsWith(side));
}
