import type { GeoJSONSourceSpecification } from 'maplibre-gl';
import { arrowOf } from '../../cartography/arrow.ts';
import type { BasemapPart } from '../../cartography/stack-layer.ts';
import type { Place } from '../../story/place.ts';
import type { Story } from '../../story/story.ts';

type Feature = GeoJSON.Feature<GeoJSON.Geometry, GeoJSON.GeoJsonProperties>;

/** What a basemap feature is, as its property `part`. */
const PARTS: readonly BasemapPart[] = ['land', 'lakes', 'rivers', 'borders', 'disputedBorders', 'divisions'];

/** The sources that hold what is drawn; labels have their own. */
export function mapSourcesOf(
  story: Story,
): Record<'basemap' | 'places' | 'emphasis', GeoJSONSourceSpecification> {
  return {
    basemap: source(
      PARTS.flatMap((part): Feature | [] => {
        const geometry = story.basemap[part];
        return geometry ? { type: 'Feature', properties: { part }, geometry } : [];
      }),
    ),
    places: source([...story.places.values()].flatMap((place) => [featureOf(place), ...arrowsOf(place)])),
    emphasis: source([]),
  };
}

/** A GeoJSON source whose features are told apart by the property `id`, strings included. */
export function source(features: readonly Feature[]): GeoJSONSourceSpecification {
  return {
    type: 'geojson',
    data: collection(features),
    // MapLibre reads a string id only from a property.
    promoteId: 'id',
    // Simplified each for itself, neighbours would gape along their common border.
    tolerance: 0,
  };
}

/** An RFC 7946 FeatureCollection. */
export function collection(features: readonly Feature[]): GeoJSON.FeatureCollection {
  return { type: 'FeatureCollection', features: [...features] };
}

/** A place as it goes into a source: `id`, `layer` and `kind` in its properties, for filters. */
export function featureOf({ id, layer, kind, geometry }: Place): Feature {
  return { type: 'Feature', id, properties: { id, layer, kind }, geometry };
}

/** A place's arrowhead, if it has one, as a point: `arrow` are degrees clockwise from east. */
export function arrowsOf(place: Place): Feature[] {
  const arrow = arrowOf(place);
  if (!arrow) return [];
  const { layer, kind } = place;
  return [
    {
      type: 'Feature',
      properties: { layer, kind, arrow: arrow.rotation },
      geometry: { type: 'Point', coordinates: [...arrow.at] },
    },
  ];
}
