import type { Place } from '../story/place.ts';
import type { Story } from '../story/story.ts';
import { KIND_STYLES } from './kinds.ts';
import { paintOf } from './paint.ts';
import type { ResolvedPaint } from './resolved-paint.ts';
import { isLine, isPoint } from './shape.ts';

/** What is drawn together, lowest first. */
const TIERS = ['areas', 'patterns', 'lines', 'points'] as const;

export type Tier = (typeof TIERS)[number];

/** Where a place is drawn among others. */
export function tierOf(place: Place, paint: ResolvedPaint): Tier {
  if (isPoint(place)) return 'points';
  if (isLine(place)) return 'lines';
  return paint['fill-pattern'] ? 'patterns' : 'areas';
}

/**
 * The places in drawing order, lowest first: by tiers; areas from large to small; lines that the story is about above
 * those around it, and rivers below other lines.
 */
export function drawingOrder(story: Story): Place[] {
  const layers = new Map(story.layers.map((layer, index) => [layer.id, { layer, index }]));
  const height = (place: Place): number => {
    const { layer } = layers.get(place.layer) ?? {};
    if (!layer) return 0;
    const tier = tierOf(place, paintOf(place, layer, 'light'));
    const above = tier === 'lines' && layer.role === 'subject' ? 100 : 0;
    return 1000 * TIERS.indexOf(tier) + above + KIND_STYLES[place.kind].rank;
  };
  return [...story.places.values()]
    .map((place) => ({ place, height: height(place), layer: layers.get(place.layer)?.index ?? 0 }))
    .sort(
      (a, b) =>
        a.height - b.height ||
        (b.place.area ?? 0) - (a.place.area ?? 0) ||
        a.layer - b.layer ||
        (a.place.id < b.place.id ? -1 : 1),
    )
    .map(({ place }) => place);
}

/** Of places under one pointer, the most specific first: points, then lines, then areas from small to large. */
export function mostSpecificFirst(places: readonly Place[]): Place[] {
  const breadth = (place: Place) => (isPoint(place) ? 0 : isLine(place) ? 1 : 2);
  return [...places].sort(
    (a, b) =>
      breadth(a) - breadth(b) ||
      (a.area ?? a.length ?? 0) - (b.area ?? b.length ?? 0) ||
      a.rank - b.rank ||
      (a.id < b.id ? -1 : 1),
  );
}
