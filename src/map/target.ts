import { basemapNameFrom } from '../cartography/basemap-requests.ts';
import { KIND_STYLES } from '../cartography/kinds.ts';
import { mainBbox } from '../cartography/main-part.ts';
import { seenTogether } from '../cartography/seen-together.ts';
import type { Chosen } from '../selection/selection.ts';
import type { Bbox } from '../story/place.ts';
import type { BasemapName, Story } from '../story/story.ts';

/** Where the camera should go: everything of `bounds` in view, no nearer than `maxZoom`. */
export interface Target {
  readonly bounds: Bbox;
  readonly maxZoom: number;
}

/** The features that a choice speaks of: the feature, else all those of the passage. */
export function featuresOf(story: Story, { feature, passage }: Chosen): readonly string[] {
  if (feature !== undefined) return [feature];
  return (passage !== undefined && story.passage(passage)?.features) || [];
}

/** Where to look for features: see `seenTogether`. None for no feature. */
export function targetOf(story: Story, ids: readonly string[]): Target | undefined {
  const shown = seenTogether(story, ids);
  if (shown.length === 0) return undefined;
  return {
    bounds: shown.map(mainBbox).reduce(union),
    maxZoom: Math.min(...shown.map(({ kind }) => KIND_STYLES[kind].nearest)),
  };
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

function union(a: Bbox, b: Bbox): Bbox {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}
