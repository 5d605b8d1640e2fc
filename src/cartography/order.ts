import type { Place } from '../story/place.ts';
import type { Story } from '../story/story.ts';
import { paintOf } from './paint.ts';
import { isLine, isPoint } from './shape.ts';

/**
 * The places in drawing order, lowest first: areas from large to small, then patterned areas, rivers,
 * other lines, points; what the story is about lies above what stands around it.
 */
export function drawingOrder(story: Story): Place[] {
  const layers = new Map(story.layers.map((layer, index) => [layer.id, { layer, index }]));
  const height = (place: Place): number => {
    const { layer } = layers.get(place.layer) ?? {};
    if (isPoint(place)) return 6;
    if (isLine(place)) {
      const above = layer?.role === 'subject' ? 2 : 0;
      return (place.kind === 'river' ? 2 : 3) + above;
    }
    return layer && paintOf(place, layer, 'light')['fill-pattern'] ? 1 : 0;
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
