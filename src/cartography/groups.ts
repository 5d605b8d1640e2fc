import type { Kind } from '../story/kinds.ts';
import type { Layer } from '../story/manifest.ts';
import type { Place } from '../story/place.ts';
import type { Story } from '../story/story.ts';
import { drawingOrder, type Tier, tierOf } from './order.ts';
import { paintOf } from './paint.ts';
import { isLine, isPoint } from './shape.ts';

/** RFC 7946's name of a geometry, of a `Multi…` that of its parts. */
export type Geometry = 'Polygon' | 'LineString' | 'Point';

/** Places that are drawn alike: of one layer, kind and geometry. */
export interface Group {
  readonly layer: Layer;
  readonly kind: Kind;
  readonly geometry: Geometry;
  readonly tier: Tier;
  /** One at least, lowest first. */
  readonly members: readonly [Place, ...Place[]];
}

export function geometryOf(place: Place): Geometry {
  if (isPoint(place)) return 'Point';
  return isLine(place) ? 'LineString' : 'Polygon';
}

const known = new WeakMap<Story, readonly Group[]>();

/** All places of a story in groups, lowest first; for one story the same objects each time. */
export function groupsOf(story: Story): readonly Group[] {
  const groups = known.get(story) ?? grouped(story);
  known.set(story, groups);
  return groups;
}

function grouped(story: Story): Group[] {
  const layers = new Map(story.layers.map((layer) => [layer.id, layer]));
  const groups = new Map<string, Group & { members: [Place, ...Place[]] }>();
  for (const place of drawingOrder(story)) {
    const layer = layers.get(place.layer);
    if (!layer) continue;
    const { kind } = place;
    const geometry = geometryOf(place);
    const key = `${layer.id}/${kind}/${geometry}`;
    const begun = groups.get(key);
    if (begun) {
      begun.members.push(place);
      continue;
    }
    // A pattern is in both themes or in none.
    const tier = tierOf(place, paintOf(place, layer, 'light'));
    groups.set(key, { layer, kind, geometry, tier, members: [place] });
  }
  return [...groups.values()];
}
