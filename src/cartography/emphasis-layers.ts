import { KINDS } from '../story/kinds.ts';
import { BAND, HOVERED, OUTLINE, OUTLINE_EDGE, RING, SHORE } from './emphasis.ts';
import { KIND_STYLES } from './kinds.ts';
import type { Features, Pixels, StackLayer } from './stack-layer.ts';
import { round, scaled } from './stack-paint.ts';
import type { BasemapColours } from './theme.ts';

/** A sea that is only a point has a name, but no dot to ring. */
const DOTTED = KINDS.filter((kind) => KIND_STYLES[kind].labelAt === 'dot');

/** Outlines of emphasised areas. */
export function areaOutlines({ halo, accent }: BasemapColours): StackLayer[] {
  const features: Features = { source: 'emphasis', geometry: 'Polygon' };
  const width = (edge: number): Pixels => ({
    chosen: OUTLINE.chosen + edge,
    named: OUTLINE.named + edge,
    beside: OUTLINE.beside + edge,
    waters: SHORE + edge / 2,
  });
  return [
    { id: 'emphasis/area-edge', features, paint: round(halo, width(OUTLINE_EDGE)) },
    { id: 'emphasis/area-outline', features, paint: round(accent, width(0)) },
  ];
}

/** Bands under emphasised lines. */
export function lineBands({ halo, accent }: BasemapColours): StackLayer[] {
  const features: Features = { source: 'emphasis', geometry: 'LineString' };
  return [
    { id: 'emphasis/line-edge', features, paint: round(halo, BAND.edge) },
    { id: 'emphasis/line-outline', features, paint: round(accent, BAND.outline) },
    { id: 'emphasis/line-inside', features, paint: round(halo, BAND.inside) },
  ];
}

/** Rings around emphasised dots. */
export function pointRings({ accent }: BasemapColours): StackLayer[] {
  return [
    {
      id: 'emphasis/point-ring',
      features: { source: 'emphasis', geometry: 'Point', kinds: DOTTED },
      paint: { type: 'circle', radius: scaled(RING), rim: { color: accent, width: OUTLINE } },
    },
  ];
}

/** The outline of what is pointed at. */
export function hoveredLayers({ halo, accent }: BasemapColours): StackLayer[] {
  const { area, line: sides, ring, opacity } = HOVERED;
  const areas: Features = { source: 'hovered', geometry: 'Polygon' };
  const lines: Features = { source: 'hovered', geometry: 'LineString' };
  const { gap } = sides;
  return [
    { id: 'hovered/area-edge', features: areas, paint: { ...round(halo, area.edge), opacity } },
    { id: 'hovered/area-outline', features: areas, paint: { ...round(accent, area.outline), opacity } },
    { id: 'hovered/line-edge', features: lines, paint: { ...round(halo, sides.edge), gap, opacity } },
    { id: 'hovered/line-outline', features: lines, paint: { ...round(accent, sides.outline), gap, opacity } },
    {
      id: 'hovered/ring',
      features: { source: 'hovered', geometry: 'Point', kinds: DOTTED },
      paint: { type: 'circle', radius: scaled(RING), rim: { color: accent, width: ring.width }, opacity },
    },
  ];
}
