/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { paintOf } from '../cartography/paint.ts';
import type { ResolvedPaint } from '../cartography/resolved-paint.ts';
import { BASEMAP_COLOURS } from '../cartography/theme.ts';
import type { Place } from '../story/place.ts';
import { useReader } from './reader-context.ts';
import { SwatchDrawing, type SwatchShape } from './swatch-drawing.tsx';

/** A small picture of how a place is drawn on the map, for the legend. */
export function PlaceSwatch({ place }: { place: Place }) {
  const { story, theme } = useReader();
  const layer = story.layers.find(({ id }) => id === place.layer);
  if (!layer) return null;
  const paint = paintOf(place, layer, theme);
  // Of a sea the map shows the name alone, on water that is the basemap's.
  if (!isDrawn(paint))
    return <SwatchDrawing shape="area" paint={{ 'fill-color': BASEMAP_COLOURS[theme].sea }} />;
  return <SwatchDrawing shape={shapeOf(place.geometry)} paint={paint} arrow={place.arrow !== undefined} />;
}

function isDrawn(paint: ResolvedPaint): boolean {
  return ['fill-color', 'line-color', 'circle-color'].some((property) => property in paint);
}

function shapeOf({ type }: GeoJSON.Geometry): SwatchShape {
  if (type.endsWith('Polygon')) return 'area';
  return type.endsWith('LineString') ? 'line' : 'point';
}
