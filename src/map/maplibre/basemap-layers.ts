import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { DIVISIONS } from '../../cartography/line-scale.ts';
import type { BasemapColours } from '../../cartography/theme.ts';
import { scaled } from './shape-layers.ts';
import type { BasemapPart } from './sources.ts';

/** The basemap on which a story is drawn: what lies under its areas, and what lies over them. */
export function basemapLayers(basemap: BasemapColours): {
  under: LayerSpecification[];
  over: LayerSpecification[];
} {
  return {
    under: [
      { id: 'basemap/sea', type: 'background', paint: { 'background-color': basemap.sea } },
      fill('land', basemap.land),
      line('coast', 'land', basemap.border, scaled(0.7)),
      line('borders', 'borders', basemap.border, scaled(0.8)),
    ],
    over: [
      fill('lakes', basemap.sea),
      line('shores', 'lakes', basemap.border, scaled(0.6)),
      {
        ...line('divisions', 'divisions', basemap.division, [
          'interpolate',
          ['linear'],
          ['zoom'],
          DIVISIONS.from,
          DIVISIONS.width,
          DIVISIONS.to,
          DIVISIONS.widest,
        ]),
        minzoom: DIVISIONS.from,
      },
      line('disputed-borders', 'disputedBorders', basemap.disputedBorder, scaled(1), [3, 2.5]),
    ],
  };
}

const partIs = (part: BasemapPart): FilterSpecification => ['==', ['get', 'part'], part];

function fill(part: BasemapPart, color: string): LayerSpecification {
  return {
    id: `basemap/${part}`,
    type: 'fill',
    source: 'basemap',
    filter: partIs(part),
    paint: { 'fill-color': color },
  };
}

function line(
  id: string,
  part: BasemapPart,
  color: string,
  width: ExpressionSpecification,
  dashes?: readonly number[],
): LayerSpecification & { type: 'line' } {
  return {
    id: `basemap/${id}`,
    type: 'line',
    source: 'basemap',
    filter: partIs(part),
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': color,
      'line-width': width,
      ...(dashes && { 'line-dasharray': [...dashes] }),
    },
  };
}
