import { isAcross180, onward, wrappedLongitude } from '../story/box.ts';
import type { Bbox, Position } from '../story/place.ts';
import type { Story } from '../story/story.ts';
import { type Camera, type Point, projection, type Size } from './camera.ts';
import { framedBox } from './main-part.ts';

/** What longitudes a map shows, in degrees that go on past 180. */
export interface World {
  readonly west: number;
  readonly east: number;
  /** Whether shapes are drawn beyond 180° and -180° too, as often as they are in view. */
  readonly wraps: boolean;
}

/** The world of a story of which nothing lies across 180°. */
export const PLAIN_WORLD: World = { west: -180, east: 180, wraps: false };

/** The share of its width that is shown on each side of a place across the world's edge: it is framed in three quarters. */
const BESIDE = 1 / 6;

const known = new WeakMap<Story['places'], World>();

/**
 * The world as a story shows it: once around, from -180° or, where the opening view runs over 180°, with that in its
 * middle; and on from there as far as a place goes that lies on both sides of its edge.
 */
export function worldOf({ about, places }: Pick<Story, 'about' | 'places'>): World {
  const world = known.get(places) ?? findWorld(about, places);
  known.set(places, world);
  return world;
}

function findWorld({ frames }: Story['about'], places: Story['places']): World {
  const across = [frames.wide, frames.tall].find(isAcross180);
  const [west, , east] = across ? onward(across) : [-180, 0, 180];
  const middle = (west + east) / 2;
  const once: World = { west: middle - 180, east: middle + 180, wraps: true };
  const boxes = [...places.values()].flatMap((place) =>
    isAcross180(place.bbox) ? [turnedInto(once, framedBox(place))] : [],
  );
  const beside = (box: Bbox) => (box[2] - box[0]) * BESIDE;
  const least = Math.min(
    once.west,
    ...boxes.map((box) => (box[0] < once.west ? box[0] - beside(box) : once.west)),
  );
  const most = Math.max(
    once.east,
    ...boxes.map((box) => (box[2] > once.east ? box[2] + beside(box) : once.east)),
  );
  return { west: least, east: most, wraps: across !== undefined || most - least > 360 };
}

/**
 * A box where a world shows it, in a world that wraps: nearest to a longitude, if one is given and the world reaches so
 * far, else nearest to its own middle.
 */
export function inWorld(world: World, box: Bbox, near?: number): Bbox {
  if (!world.wraps) return box;
  const nearest = near === undefined ? undefined : turnedTo(near, box);
  return nearest && nearest[0] >= world.west && nearest[2] <= world.east ? nearest : turnedInto(world, box);
}

/** A box moved by whole turns so that its middle is as near as can be to that of a world. */
export function turnedInto({ west, east }: World, box: Bbox): Bbox {
  return turnedTo((west + east) / 2, box);
}

/** A box moved by whole turns so that its middle is within half a turn of a longitude. */
function turnedTo(lng: number, [west, south, east, north]: Bbox): Bbox {
  const turns = 360 * Math.round((lng - (west + east) / 2) / 360);
  return turns === 0 ? [west, south, east, north] : [west + turns, south, east + turns, north];
}

/** As `projection`, but in a world that wraps to where a position is seen nearest to the view's middle. */
export function projectionIn({ wraps }: World, camera: Camera, size: Size): (position: Position) => Point {
  const project = projection(camera, size);
  if (!wraps) return project;
  const [middle] = camera.center;
  return ([lng, lat]) => project([middle + wrappedLongitude(lng - middle), lat]);
}

/** By how many whole turns a stretch of longitudes is to be moved to be seen in a view, each time it is. */
export function turnsIn(
  view: readonly [west: number, east: number],
  west: number,
  east: number,
): readonly number[] {
  const first = Math.ceil((view[0] - east) / 360);
  const last = Math.floor((view[1] - west) / 360);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}
