import type { Chosen } from '../../selection/selection.ts';
import type { Story } from '../../story/story.ts';
import { collection, featureOf } from './sources.ts';

/** The world, as far as Web Mercator reaches, for the veil that lets the rest step back. */
const WORLD: GeoJSON.Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [-180, -85],
      [180, -85],
      [180, 85],
      [-180, 85],
      [-180, -85],
    ],
  ],
};

/** How a feature stands to what is chosen: chosen itself, or named by the chosen passage. */
export type Mark = 'chosen' | 'named';

/** The features that keep their full colour, with their marks; empty where nothing is chosen. */
export function marksOf(story: Story, { feature, passage }: Chosen): ReadonlyMap<string, Mark> {
  const marks = new Map<string, Mark>();
  for (const id of (passage !== undefined && story.passage(passage)?.features) || []) marks.set(id, 'named');
  if (feature !== undefined) marks.set(feature, 'chosen');
  return marks;
}

/**
 * The source of marks: the marked features, each with its `mark`, and the veil. They come in one
 * collection so that veil and features appear in the same frame.
 */
export function marksData(
  story: Story,
  marks: ReadonlyMap<string, Mark>,
  hidden: ReadonlySet<string>,
): GeoJSON.FeatureCollection {
  const features = [...marks].flatMap(([id, mark]) => {
    const place = story.places.get(id);
    if (!place || hidden.has(place.layer)) return [];
    const feature = featureOf(place);
    return { ...feature, properties: { ...feature.properties, mark } };
  });
  if (features.length === 0) return collection([]);
  return collection([{ type: 'Feature', properties: { mark: 'veil' }, geometry: WORLD }, ...features]);
}
