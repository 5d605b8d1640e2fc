import { isInRings } from '../../../../src/cartography/in-rings.ts';
import type { StoryGeometry } from '../../../../src/compiler/read/folder.ts';
import { boxesMeet } from '../../../../src/story/box.ts';
import type { Bbox, Position } from '../../../../src/story/place.ts';
import { boxOf, isShownWhole, sizeOf, union } from '../../folder/boxes.ts';

/** An area or a line that is named once may make the opening view so many times as large. */
const IN_PASSING = 1.25;

/**
 * Whether an opening view does not follow a place: what lies outside of where the others lie; a country that is much larger;
 * and an area or a line that is named once, reaches far out, and has none of the others on it.
 *
 * @param frame of the others
 * @param points where the others lie that are points
 * @param times how often the article names it
 */
export function isBesideView(
  geometry: StoryGeometry,
  frame: Bbox,
  points: readonly Position[],
  times: number,
): boolean {
  const box = boxOf(geometry);
  if (!boxesMeet(box, frame)) return true;
  if (geometry.type.endsWith('Point')) return false;
  if (geometry.type.endsWith('Polygon') && !isShownWhole(box, frame)) return true;
  const isFar = sizeOf(union([box, frame])) > IN_PASSING * sizeOf(frame);
  return times <= 1 && isFar && !points.some((point) => isOn(point, geometry));
}

/** Whether a point lies on an area. */
function isOn(point: Position, area: StoryGeometry): boolean {
  const polygons =
    area.type === 'Polygon' ? [area.coordinates] : area.type === 'MultiPolygon' ? area.coordinates : [];
  return polygons.some((rings) => isInRings(rings, point));
}
