import type { Chosen } from '../../selection/selection.ts';
import type { Bbox, Kind, Place } from '../../story/place.ts';
import type { Story } from '../../story/story.ts';
import { toWorld, WORLD_SIZE } from './mercator.ts';

/** Where the camera should go: everything of `bounds` in view, no nearer than `maxZoom`. */
export interface Target {
  readonly bounds: Bbox;
  readonly maxZoom: number;
}

/** The nearest zoom at which a feature of a kind still stands among what surrounds it. */
const NEAREST: Record<Kind, number> = {
  country: 6,
  region: 7,
  'disputed-area': 7.5,
  river: 8,
  lake: 7.5,
  sea: 6,
  gulf: 6.5,
  pipeline: 7,
  city: 6.5,
  site: 7,
};

/** The features that a choice speaks of: the feature, else all those of the passage. */
export function featuresOf(story: Story, { feature, passage }: Chosen): readonly string[] {
  if (feature !== undefined) return [feature];
  return (passage !== undefined && story.passage(passage)?.features) || [];
}

/**
 * Where to look for features. Among several, those far from the story's wide frame (a far power that
 * a sentence names beside a town) do not pull the view away from the others. None for no feature.
 */
export function targetOf(story: Story, ids: readonly string[]): Target | undefined {
  const places = ids.flatMap((id) => story.places.get(id) ?? []);
  const near = places.filter((place) => isNear(place, story.about.frames.wide));
  const shown = near.length > 0 ? near : places;
  if (shown.length === 0) return undefined;
  return {
    bounds: shown.map(mainBbox).reduce(union),
    maxZoom: Math.min(...shown.map(({ kind }) => NEAREST[kind])),
  };
}

/** True where the place's label point lies in the frame or within half the frame's size of it. */
function isNear({ at: [lng, lat] }: Place, [west, south, east, north]: Bbox): boolean {
  const dx = (east - west) / 2;
  const dy = (north - south) / 2;
  return lng >= west - dx && lng <= east + dx && lat >= south - dy && lat <= north + dy;
}

/** The box of a feature's largest part: the whole box of a country across 180° spans the world. */
function mainBbox({ geometry, bbox }: Place): Bbox {
  if (geometry.type !== 'MultiPolygon') return bbox;
  let main: Bbox = bbox;
  let most = 0;
  for (const [ring] of geometry.coordinates) {
    const box: [number, number, number, number] = [180, 90, -180, -90];
    for (const [lng = 0, lat = 0] of ring ?? []) {
      box[0] = Math.min(box[0], lng);
      box[1] = Math.min(box[1], lat);
      box[2] = Math.max(box[2], lng);
      box[3] = Math.max(box[3], lat);
    }
    const size = (box[2] - box[0]) * (box[3] - box[1]);
    if (size > most) [main, most] = [box, size];
  }
  return main;
}

function union(a: Bbox, b: Bbox): Bbox {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

/** The zoom at which `bounds` just fill `size` (CSS pixels). */
export function zoomToFit(bounds: Bbox, size: readonly [width: number, height: number]): number {
  const [left, top] = toWorld([bounds[0], bounds[3]]);
  const [right, bottom] = toWorld([bounds[2], bounds[1]]);
  return Math.min(
    Math.log2(size[0] / (WORLD_SIZE * (right - left))),
    Math.log2(size[1] / (WORLD_SIZE * (bottom - top))),
  );
}

/**
 * True where `target` already stands comfortably in `view`: wholly inside, and not so small that the
 * reader would have to look for it. A point is never too small.
 */
export function inView(
  target: Target,
  view: { readonly bounds: Bbox; readonly zoom: number; readonly size: readonly [number, number] },
  slack: number,
): boolean {
  const [west, south, east, north] = target.bounds;
  const inside =
    west >= view.bounds[0] && south >= view.bounds[1] && east <= view.bounds[2] && north <= view.bounds[3];
  return inside && Math.min(target.maxZoom, zoomToFit(target.bounds, view.size)) - view.zoom <= slack;
}
