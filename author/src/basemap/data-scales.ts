import { scaleSeenTo } from '../../../src/cartography/data-limit.ts';
import { nearestAfter } from '../../../src/cartography/range.ts';
import { holdsPosition, wrappedLongitude } from '../../../src/story/box.ts';
import type { DataScale } from '../../../src/story/manifest.ts';
import type { Bbox, Position } from '../../../src/story/place.ts';
import type { Region } from './region.ts';

/** Natural Earth's finest files, which the atlas holds: N of their scale 1:N, and the zoom up to which they are looked at. */
const NATURAL_EARTH = { scale: 10_000_000, zoom: 9 };
/** CSS pixels by which lines may stray where one may look no nearer. */
const COARSEST = 4;
/** What is left out strays by so much of the smallest bends that stay. */
const LEFT_OUT = 0.5;
/** Zooms by which one may come nearer than a story opens, however coarse its shapes are. */
const NEARER = 1;
/** CSS pixels between two dots that a reader can tell apart. */
const APART = 24;
/** The largest N that a story takes. */
const LARGEST = 1e9;

/**
 * The scales of a basemap's shapes. In the views they are as fine as Natural Earth is or, where it was thinned farther, as
 * lets no line stray by more than four pixels; elsewhere as coarse as the far world is. Where that would keep two of the
 * story's dots from being told apart, one may come as near as that asks, within what is usual.
 *
 * @param dots the story's, longitude and latitude in degrees
 */
export function dataScalesOf(region: Region, dots: readonly Position[] = []): DataScale[] {
  /** The zoom at which lines that are thinned by so many degrees stray by the most that is let pass. */
  const zoomOver = (degrees: number) =>
    Math.floor(region.zoom + Math.log2((COARSEST * region.pixel) / (LEFT_OUT * degrees)));
  const zoom = Math.max(
    Math.min(NATURAL_EARTH.zoom, zoomOver(region.nearest)),
    Math.ceil(region.zoom + NEARER),
    Math.min(Math.round(nearestAfter(region.zoom)), zoomApart(region, dots)),
  );
  const scale = zoom === NATURAL_EARTH.zoom ? NATURAL_EARTH.scale : scaleSeenTo(zoom);
  return [
    { scale: Math.min(LARGEST, scaleSeenTo(zoomOver(region.far))) },
    ...region.views.map((view) => ({ scale, bbox: rounded(view) })),
  ];
}

/** The zoom at which the two dots of the views that are nearest to each other lie apart. */
function zoomApart({ views, zoom, pixel }: Region, dots: readonly Position[]): number {
  const framed = dots.filter((dot) => views.some((view) => holdsPosition(view, dot)));
  let nearest = Number.POSITIVE_INFINITY;
  for (const [i, [lng, lat]] of framed.entries())
    for (const [x, y] of framed.slice(i + 1)) {
      const east = wrappedLongitude(lng - x) * Math.cos((lat * Math.PI) / 180);
      const apart = Math.hypot(east, lat - y);
      if (apart > 0) nearest = Math.min(nearest, apart);
    }
  return Math.ceil(zoom + Math.log2((APART * pixel) / nearest));
}

/** A box to a hundredth of a degree. */
function rounded([west, south, east, north]: Bbox): DataScale['bbox'] & {} {
  const hundredth = (degrees: number) => Math.round(degrees * 100) / 100;
  return [hundredth(west), hundredth(south), hundredth(east), hundredth(north)];
}
