import type { Position } from '../story/place.ts';
import type { Story } from '../story/story.ts';
import { mercatorBox, type Point, TILE, toMercator } from './camera.ts';
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
  ]
    .filter(({ zoom }) => zoom > everywhere)
    // It is asked at each step of a camera, and there may be ten thousand.
    .map(({ bbox, zoom }) => ({ box: mercatorBox(bbox), zoom }))
    .sort((one, other) => other.zoom - one.zoom);
  return {
    nearest: areas[0]?.zoom ?? everywhere,
    nearestAt(center) {
      const at = toMercator(center);
      let nearest = everywhere;
      for (const { box, zoom } of areas) {
        if (zoom <= nearest) break;
        nearest = Math.max(nearest, Math.min(zoom, easedAt(at, box)));
      }
      return nearest;
    },
  };
}

/** The nearest zoom over shapes of a scale: 7 over 1:50 million, 9 over 1:10 million. */
const nearestOver = (scale: number) => Math.round(Math.log2((ENLARGED * ZOOM_0) / scale));

/** N of the scale 1:N over whose shapes a zoom, a whole number, is the nearest. */
export const scaleSeenTo = (zoom: number) => Number(((ENLARGED * ZOOM_0) / 2 ** zoom).toPrecision(2));

/** The zoom at which a box is seen from a position within `REACH`; both in Mercator's world of 0 to 1. */
function easedAt([x, y]: Point, [left, top, right, bottom]: ReturnType<typeof mercatorBox>): number {
  // The box may run over 180°.
  const east = x < left ? x + 1 : x;
  const across = Math.min(distance(east, left, right), distance(east - 1, left, right));
  return Math.log2(REACH / (TILE * Math.hypot(across, distance(y, top, bottom))));
}

/** How far a number lies from a range. */
function distance(at: number, least: number, most: number): number {
  return Math.max(0, least - at, at - most);
}
