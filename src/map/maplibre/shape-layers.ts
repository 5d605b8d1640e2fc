import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { OPEN_WATERS } from '../../cartography/emphasis.ts';
import { SCALE_STOPS } from '../../cartography/line-scale.ts';
import { drawingOrder } from '../../cartography/order.ts';
import { paintOf } from '../../cartography/paint.ts';
import type { ResolvedPaint } from '../../cartography/resolved-paint.ts';
import { BASEMAP_COLOURS, type BasemapColours, type Theme } from '../../cartography/theme.ts';
import type { Kind } from '../../story/place.ts';
import type { Story } from '../../story/story.ts';

/** Style layers in tiers, lowest first. The dim overlay lies over the first, so that a chosen area covers no other. */
export interface Tiers {
  readonly areas: LayerSpecification[];
  readonly patterns: LayerSpecification[];
  readonly lines: LayerSpecification[];
  readonly points: LayerSpecification[];
}

/** Features that are drawn alike, by one style layer for each part of their paint. */
interface Group {
  readonly layer: string;
  readonly kind: Kind;
  readonly shape: 'Polygon' | 'LineString' | 'Point';
  readonly paint: ResolvedPaint;
}

/**
 * The style layers of a story's features, lowest first. `source` is `places`, or `marks` to draw what is
 * chosen once more; the layers' ids begin with it.
 */
export function shapeLayers(story: Story, theme: Theme, source: 'places' | 'emphasis'): Tiers {
  const tiers: Tiers = { areas: [], patterns: [], lines: [], points: [] };
  for (const group of groupsOf(story, theme)) {
    const make = (part: string, layer: Renderer): LayerSpecification => ({
      ...layer,
      id: `${source}/${group.layer}/${group.kind}/${group.shape}/${part}`,
      source,
      filter: filterOf(group),
      metadata: { layer: group.layer },
    });
    const tier = tiers[tierOf(group)];
    for (const [part, drawing] of drawingsOf(group, BASEMAP_COLOURS[theme], source === 'emphasis'))
      tier.push(make(part, drawing));
  }
  return tiers;
}

function tierOf({ shape, paint }: Group): keyof Tiers {
  if (shape === 'Point') return 'points';
  if (shape === 'LineString') return 'lines';
  return paint['fill-pattern'] ? 'patterns' : 'areas';
}

function groupsOf(story: Story, theme: Theme): Group[] {
  const layers = new Map(story.layers.map((layer) => [layer.id, layer]));
  const groups = new Map<string, Group>();
  for (const place of drawingOrder(story)) {
    const layer = layers.get(place.layer);
    const shape = shapeOf(place.geometry);
    const key = `${place.layer}/${place.kind}/${shape}`;
    if (layer && !groups.has(key))
      groups.set(key, { layer: layer.id, kind: place.kind, shape, paint: paintOf(place, layer, theme) });
  }
  return [...groups.values()];
}

function shapeOf({ type }: GeoJSON.Geometry): Group['shape'] {
  if (type.endsWith('Polygon')) return 'Polygon';
  return type.endsWith('LineString') ? 'LineString' : 'Point';
}

function filterOf({ layer, kind, shape }: Group): FilterSpecification {
  return [
    'all',
    ['==', ['geometry-type'], shape],
    ['==', ['get', 'layer'], layer],
    ['==', ['get', 'kind'], kind],
  ];
}

type Renderer =
  | Pick<Extract<LayerSpecification, { type: 'fill' }>, 'type' | 'paint'>
  | Pick<Extract<LayerSpecification, { type: 'line' }>, 'type' | 'paint' | 'layout'>
  | Pick<Extract<LayerSpecification, { type: 'circle' }>, 'type' | 'paint'>;

function* drawingsOf(
  { kind, shape, paint }: Group,
  basemap: BasemapColours,
  marked: boolean,
): Generator<[string, Renderer]> {
  if (shape === 'Point') {
    if (paint['circle-radius'] !== undefined) yield ['circle', circle(paint, paint['circle-radius'])];
    return;
  }
  // Water is the basemap's own colour, and shows only where the dim overlay would dull it.
  const fill = paint['fill-color'] ?? (marked && OPEN_WATERS.has(kind) ? basemap.sea : undefined);
  if (shape === 'Polygon' && fill) yield ['fill', { type: 'fill', paint: { 'fill-color': fill } }];
  const color = paint['line-color'];
  if (!color) return;
  if (shape === 'Polygon' && paint['fill-pattern'])
    yield ['pattern', { type: 'fill', paint: { 'fill-pattern': `${paint['fill-pattern']}:${color}` } }];
  const width = paint['line-width'] ?? 1;
  if (paint['casing-width']) yield ['casing', line(basemap.halo, paint['casing-width'])];
  yield ['line', line(color, width, paint['line-dasharray'])];
}

function line(color: string, width: number, dashes?: readonly number[]): Renderer {
  return {
    type: 'line',
    layout: { 'line-join': 'round', 'line-cap': dashes ? 'butt' : 'round' },
    paint: {
      'line-color': color,
      'line-width': scaled(width),
      // MapLibre counts dashes in widths of the line.
      ...(dashes && { 'line-dasharray': dashes.map((pixels) => pixels / width) }),
    },
  };
}

function circle(paint: ResolvedPaint, radius: number): Renderer {
  return {
    type: 'circle',
    paint: {
      'circle-radius': scaled(radius),
      'circle-color': paint['circle-color'] ?? paint['text-color'],
      'circle-stroke-color': paint['circle-stroke-color'] ?? paint['text-color'],
      'circle-stroke-width': paint['circle-stroke-width'] ?? 0,
    },
  };
}

/** CSS pixels as the opening view has them, and as `SCALE_STOPS` says at other zooms. */
export function scaled(pixels: number): ExpressionSpecification {
  const stops = SCALE_STOPS.flatMap(([zoom, factor]) => [zoom, pixels * factor]);
  return ['interpolate', ['linear'], ['zoom'], ...stops] as unknown as ExpressionSpecification;
}
