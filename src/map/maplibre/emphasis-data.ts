import type { Emphasis } from '../../cartography/emphasis.ts';
import type { Story } from '../../story/story.ts';
import { arrowsOf, collection, featureOf } from './sources.ts';

/** The world, for the dim overlay that lets the rest step back. */
const DIMMED_AREA: GeoJSON.Polygon = {
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
 * The emphasised features, each with its `emphasis`, and the dim overlay. They come in one
 * collection so that dim overlay and features appear in the same frame.
 */
export function emphasisData(
  story: Story,
  emphasis: ReadonlyMap<string, Emphasis>,
): GeoJSON.FeatureCollection {
  const features = [...emphasis].flatMap(([id, how]) => {
    const place = story.places.get(id);
    if (!place) return [];
    return [featureOf(place), ...arrowsOf(place)].map((feature) => ({
      ...feature,
      properties: { ...feature.properties, emphasis: how },
    }));
  });
  if (features.length === 0) return collection([]);
  return collection([
    { type: 'Feature', properties: { emphasis: 'dim' }, geometry: DIMMED_AREA },
    ...features,
  ]);
}
