import type { Mark } from '../../cartography/marks.ts';
import type { Story } from '../../story/story.ts';
import { collection, featureOf } from './sources.ts';

/** The world, for the veil that lets the rest step back. */
const VEILED: GeoJSON.Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [-180, -90],
      [180, -90],
      [180, 90],
      [-180, 90],
      [-180, -90],
    ],
  ],
};

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
  return collection([{ type: 'Feature', properties: { mark: 'veil' }, geometry: VEILED }, ...features]);
}
