import { distance } from '@turf/distance';
import { type Camera, type Point, project, type Size, unproject } from '../cartography/camera.ts';
import { leadsOf } from '../cartography/leads.ts';
import { portionIn } from '../cartography/portion.ts';
import { holdsPosition, wrappedLongitude } from '../story/box.ts';
import type { Bbox, Place, Position } from '../story/place.ts';

/** A place that lies outside the view. */
export interface OutsidePlace {
  readonly place: Place;
  /** From the middle of the view, along the great circle. */
  readonly kilometres: number;
  /** CSS pixels, right and down, to where it would stand, by its nearest copy. */
  readonly towards: Point;
}

/**
 * Of some places those of which nothing is in the view; what a passage is about first, then the nearer first. One whose
 * extent is not known is not among them.
 * @param seen the box that is in view
 * @param middle the view's middle, in CSS pixels of the map
 */
export function outsideView(
  places: readonly Place[],
  view: { readonly seen: Bbox; readonly middle: Point; readonly camera: Camera; readonly size: Size },
): readonly OutsidePlace[] {
  const { seen, middle, camera, size } = view;
  const center = unproject(camera, size, middle);
  const leads = new Set(leadsOf(places));
  return places
    .filter((place) => portionIn(place, seen) === 'none' && !holdsPosition(seen, place.at))
    .map((place): OutsidePlace => {
      const [lng, lat] = place.at;
      const nearest: Position = [center[0] + wrappedLongitude(lng - center[0]), lat];
      const [x, y] = project(camera, size, nearest);
      return {
        place,
        kilometres: distance([wrappedLongitude(center[0]), center[1]], [lng, lat]),
        towards: [x - middle[0], y - middle[1]],
      };
    })
    .sort((a, b) => Number(leads.has(b.place)) - Number(leads.has(a.place)) || a.kilometres - b.kilometres);
}
