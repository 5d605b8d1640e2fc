import { isOffGlobe } from '../../../src/compiler/check/coordinates.ts';
import { hasSoundRings } from '../../../src/compiler/check/rings.ts';
import { boxAround } from '../../../src/compiler/compile/extent.ts';
import { isDrawnWhole, mendShape } from '../../../src/compiler/mend/mend-shape.ts';
import type { StoryGeometry } from '../../../src/compiler/read/folder.ts';
import { positionsOf } from '../../../src/compiler/read/positions.ts';
import { onward, wrappedLongitude } from '../../../src/story/box.ts';
import { MOST_NORTH } from '../../../src/story/manifest.ts';
import type { Bbox } from '../../../src/story/place.ts';

/** The share of a box that is added on each side. */
const MARGIN = 0.12;
/** Degrees: no opening view is smaller. */
const SMALLEST = 0.4;
/** A line or an area is shown whole from the start where it is at most so many times as large as what lies on it. */
const LARGER = 2;
/** Degrees: what is wider is never shown whole beside points. */
const WIDEST = 80;

/**
 * What the opening view shows: points, and the lines and areas that are not much larger than these; without points lines
 * stand for them, without lines all areas. West above east where it runs over 180°.
 */
export function frameAround(geometries: readonly StoryGeometry[]): Bbox {
  const boxesOf = (...types: readonly string[]) =>
    geometries.filter(({ type }) => types.includes(type.replace('Multi', ''))).map(boxOf);
  const [points, lines, areas] = [boxesOf('Point'), boxesOf('LineString'), boxesOf('Polygon')];
  const [small, large] = points.length > 1 ? [points, [...lines, ...areas]] : [[...points, ...lines], areas];
  if (small.length < 2) return wider(union([...large, ...small]));
  let box = union(small);
  for (const one of large) if (isShownWhole(one, box)) box = union([box, one]);
  return wider(box);
}

/** Whether what has this box is not much larger than a view. */
export function isShownWhole(box: Bbox, view: Bbox): boolean {
  return sizeOf(box) <= Math.min(WIDEST, LARGER * Math.max(sizeOf(view), SMALLEST));
}

/** A box in which all lies that a story draws, its opening view too. */
export function boxOfAll(geometries: readonly StoryGeometry[], frame: Bbox): Bbox {
  return wider(union([...geometries.map(boxOf), frame]));
}

/** The box of a geometry as the compiler mends it: what runs on over 180° is cut there. */
export function boxOf(geometry: StoryGeometry): Bbox {
  if (isDrawnWhole(geometry)) return boxAround(geometry);
  const isFaulty = !hasSoundRings(geometry) || positionsOf(geometry).some(isOffGlobe);
  return boxAround((isFaulty ? undefined : mendShape(geometry).geometry) ?? geometry);
}

/** The smallest box that holds all of these, over 180° where that is shorter. */
export function union(boxes: readonly Bbox[]): Bbox {
  const lines = boxes.flatMap(([west, south, east, north]) =>
    west > east
      ? [
          [
            [west, south],
            [180, north],
          ],
          [
            [-180, south],
            [east, north],
          ],
        ]
      : [
          [
            [west, south],
            [east, north],
          ],
        ],
  );
  return boxAround({ type: 'MultiLineString', coordinates: lines });
}

function wider(box: Bbox): Bbox {
  const [west, south, east, north] = onward(box);
  const x = Math.max((east - west) * MARGIN, SMALLEST / 2);
  const y = Math.max((north - south) * MARGIN, SMALLEST / 2);
  const latitudes = [Math.max(-MOST_NORTH, south - y), Math.min(MOST_NORTH, north + y)] as const;
  const isAround = east - west + 2 * x >= 360;
  if (isAround) return [-180, hundredth(latitudes[0]), 180, hundredth(latitudes[1])];
  // What is cut at 180° touches it on both sides, and needs no more room there.
  const isCut = box[0] === -180 && box[2] === 180;
  const cut = (lng: number) => (isCut ? Math.max(-180, Math.min(180, lng)) : wrappedLongitude(lng));
  return [cut(west - x), latitudes[0], cut(east + x), latitudes[1]].map(hundredth) as unknown as Bbox;
}

/** The longer side of a box, in degrees. */
export function sizeOf(box: Bbox): number {
  const [west, south, east, north] = onward(box);
  return Math.max(east - west, north - south);
}

function hundredth(degrees: number): number {
  return Math.round(degrees * 100) / 100;
}
