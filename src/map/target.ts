import { basemapNameFrom } from '../cartography/basemap-requests.ts';
import { labelAtOf } from '../cartography/kinds.ts';
import { leadsOf } from '../cartography/leads.ts';
import { framedBox, unionOf } from '../cartography/main-part.ts';
import type { CameraRange } from '../cartography/range.ts';
import { isNear, seenTogether } from '../cartography/seen-together.ts';
import { isPoint } from '../cartography/shape.ts';
import { inWorld, worldOf } from '../cartography/world.ts';
import type { Chosen } from '../selection/selection.ts';
import { onward } from '../story/box.ts';
import type { Bbox, Place } from '../story/place.ts';
import type { BasemapName, Story } from '../story/story.ts';
import { apartFrom } from './apart.ts';

/** Where the camera should go. */
export interface Target {
  /** All of it is to be in view; its east goes on past 180 where it runs over 180°. */
  readonly bounds: Bbox;
  /** The nearest zoom, or how near from 0, as near as the opening view, to 1, as near as the map goes there. */
  readonly maxZoom: number | { readonly nearness: number };
  /** The zoom from which on it stands apart from what is beside it: it is shown as near as that, if the map goes there. */
  readonly apartFrom?: number;
}

/**
 * How near a dot is shown, and a shape, at most; what is a name alone, as a sea without a shape, is no nearer than it was.
 * What a passage is about wants to be seen in its country.
 */
const NEARNESS = {
  feature: { name: 0, dot: 1 / 2, shape: 1 },
  passage: { name: 0, dot: 1 / 3, shape: 2 / 3 },
} as const;

/** The features that a choice speaks of: the feature, else all those of the passage. */
export function featuresOf(story: Story, { feature, passage }: Chosen): readonly string[] {
  if (feature !== undefined) return [feature];
  return (passage !== undefined && story.passage(passage)?.features) || [];
}

/**
 * Where to look for what is chosen: the feature, else what its passage is about (see `leadsOf`). Of a place far from the
 * story, or wider than it, the story stays in sight.
 */
export function targetOfChosen(story: Story, chosen: Chosen): Target | undefined {
  const named = featuresOf(story, chosen).flatMap((id) => story.places.get(id) ?? []);
  const shown = seenTogether(
    story,
    leadsOf(named).map(({ id }) => id),
  );
  const [first] = shown;
  if (!first) return undefined;
  const bounds = boxOfAll(story, shown);
  const { wide } = story.about.frames;
  const isFar = !isNear(first, wide) || isWider(bounds, wide);
  const nearness = NEARNESS[chosen.feature === undefined ? 'passage' : 'feature'];
  return {
    bounds: isFar ? unionOf(bounds, middleOf(wide)) : bounds,
    maxZoom: { nearness: nearness[drawnAs(shown)] },
    ...(shown.length === 1 && drawnAs(shown) === 'dot' && { apartFrom: apartFrom(story, first) }),
  };
}

/** Where to look for features: see `seenTogether`. None for no feature. */
export function targetOf(story: Story, ids: readonly string[]): Target | undefined {
  const shown = seenTogether(story, ids);
  if (shown.length === 0) return undefined;
  return {
    bounds: boxOfAll(story, shown),
    maxZoom: { nearness: NEARNESS.feature[drawnAs(shown)] },
  };
}

/** As what the farthest seen of some places is drawn. */
function drawnAs(places: readonly Place[]): keyof (typeof NEARNESS)['feature'] {
  const points = places.filter(isPoint);
  if (points.length === 0) return 'shape';
  return points.some((place) => labelAtOf(place) !== 'dot') ? 'name' : 'dot';
}

/** Zooms nearer than a name below the story is shown at first, so that it finds room among others. */
const ROOM = 0.5;

/** Where to look for a name below the story: at its middle, as near as it takes to be named there. */
export function targetOfName(name: BasemapName): Target {
  const [lng, lat] = name.at;
  return {
    bounds: [lng, lat, lng, lat],
    maxZoom: basemapNameFrom(name) + ROOM,
  };
}

/** The nearest zoom with the middle of a box in the middle. */
export function nearestIn(
  { nearest, nearestAt }: Pick<CameraRange, 'nearest' | 'nearestAt'>,
  [west, south, east, north]: Bbox,
): number {
  return nearestAt?.([(west + east) / 2, (south + north) / 2]) ?? nearest;
}

/**
 * The nearest zoom at which a target is shown on a map that opens at one zoom and goes as near as another; never farther
 * than it opens, as a small story's places need not be seen among what is far around them.
 */
export function nearestFor({ maxZoom, apartFrom }: Target, opening: number, nearest: number): number {
  const zoom = typeof maxZoom === 'number' ? maxZoom : opening + (nearest - opening) * maxZoom.nearness;
  return Math.min(nearest, Math.max(opening, zoom, apartFrom ?? opening));
}

/** The least box in which places are framed together, where the story's world has them. */
function boxOfAll(story: Story, places: readonly Place[]): Bbox {
  const world = worldOf(story);
  return places.map((place) => inWorld(world, framedBox(place))).reduce(unionOf);
}

/** Whether a box is wider or higher than another, as degrees count. */
function isWider(box: Bbox, other: Bbox): boolean {
  const [west, south, east, north] = onward(other);
  return box[2] - box[0] > east - west || box[3] - box[1] > north - south;
}

/** The middle half of a box. */
function middleOf(box: Bbox): Bbox {
  const [west, south, east, north] = onward(box);
  const [across, up] = [(east - west) / 4, (north - south) / 4];
  return [west + across, south + up, east - across, north - up];
}
