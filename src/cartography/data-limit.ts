import { onward } from '../story/box.ts';
import type { Bbox, Position } from '../story/place.ts';
import type { Story } from '../story/story.ts';
import { project } from './camera.ts';
import { nearestAfter } from './range.ts';

/** How near a map may be looked at. */
interface DataLimit {
  /** The nearest zoom anywhere. */
  readonly nearest: number;
  /** The nearest zoom with a position in the middle. */
  nearestAt(center: Position): number;
}

/** How many times larger than in their own scale shapes may be shown. */
const ENLARGED = 20;
/** N of 1:N, the scale of Web Mercator's zoom 0 at the equator, on a screen of 0.28 mm a pixel (OGC, 512 a tile). */
const ZOOM_0 = 279_541_132;
/** CSS pixels from an area's edge within which one may look as near as in it: beyond, the limit goes back step by step. */
const REACH = 500;

/**
 * How near a story may be looked at that opens at a zoom: no nearer than its data, by `dataScales`; three zooms nearer
 * than it opens where one of its places is surveyed; and as near as it opens.
 */
export function dataLimitOf({ about, places }: Pick<Story, 'about' | 'places'>, opening: number): DataLimit {
  const { dataScales, frames } = about;
  if (!dataScales) {
    const nearest = nearestAfter(opening);
    return { nearest, nearestAt: () => nearest };
  }
  const zooms = dataScales.map(({ scale }) => nearestOver(scale));
  const whole = dataScales.flatMap(({ bbox }, i) => (bbox ? [] : [zooms[i] ?? 0]));
  const everywhere = whole.length > 0 ? Math.max(...whole) : Math.min(...zooms);
  const areas = [
    ...dataScales.flatMap(({ bbox }, i) => (bbox ? [{ bbox, zoom: zooms[i] ?? 0 }] : [])),
    ...[...places.values()]
      .filter(({ precision }) => precision === 'surveyed')
      .map(({ bbox }) => ({ bbox, zoom: opening + 3 })),
    ...[frames.wide, frames.tall].map((bbox) => ({ bbox, zoom: opening })),
  ].filter(({ zoom }) => zoom > everywhere);
  return {
    nearest: Math.max(everywhere, ...areas.map(({ zoom }) => zoom)),
    nearestAt: (center) =>
      Math.max(everywhere, ...areas.map(({ bbox, zoom }) => Math.min(zoom, easedAt(center, bbox)))),
  };
}

/** The nearest zoom over shapes of a scale: 7 over 1:50 million, 9 over 1:10 million. */
const nearestOver = (scale: number) => Math.round(Math.log2((ENLARGED * ZOOM_0) / scale));

/** N of the scale 1:N over whose shapes a zoom, a whole number, is the nearest. */
export const scaleSeenTo = (zoom: number) => Number(((ENLARGED * ZOOM_0) / 2 ** zoom).toPrecision(2));

/** The zoom at which a box is seen from a position within `REACH`. */
function easedAt(center: Position, box: Bbox): number {
  const [west, south, east, north] = onward(box);
  const lng = [center[0], center[0] + 360].find((at) => at >= west) ?? center[0];
  const within = (least: number, at: number, most: number) => Math.min(most, Math.max(least, at));
  const off = Math.min(
    ...[lng, lng - 360].map((at) => {
      const edge: Position = [within(west, at, east), within(south, center[1], north)];
      return Math.hypot(...project({ center: [at, center[1]], zoom: 0 }, { width: 0, height: 0 }, edge));
    }),
  );
  return Math.log2(REACH / off);
}
