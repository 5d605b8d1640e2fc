import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { DIVISIONS } from '../../cartography/line-scale.ts';
import type { GroundColours } from '../../cartography/theme.ts';
import { scaled } from './shape-layers.ts';
import type { GroundPart } from './sources.ts';

/** The ground on which a story is drawn: what lies under its areas, and what lies over them. */
export function groundLayers(ground: GroundColours): {
  under: LayerSpecification[];
  over: LayerSpecification[];
} {
  return {
    under: [
      { id: 'ground/sea', type: 'background', paint: { 'background-color': ground.sea } },
      fill('land', ground.land),
      line('coast', 'land', ground.border, scaled(0.7)),
      line('borders', 'borders', ground.border, scaled(0.8)),
    ],
    over: [
      fill('lakes', ground.sea),
      line('shores', 'lakes', ground.border, scaled(0.6)),
      {
        ...line('divisions', 'divisions', ground.division, [
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
      line('disputed-borders', 'disputedBorders', ground.disputedBorder, scaled(1), [3, 2.5]),
    ],
  };
}

const partIs = (part: GroundPart): FilterSpecification => ['==', ['get', 'part'], part];

function fill(part: GroundPart, color: string): LayerSpecification {
  return {
    id: `ground/${part}`,
    type: 'fill',
    source: 'ground',
    filter: partIs(part),
    paint: { 'fill-color': color },
  };
}

function line(
  id: string,
  part: GroundPart,
  color: string,
  width: ExpressionSpecification,
  dashes?: readonly number[],
): LayerSpecification & { type: 'line' } {
  return {
    id: `ground/${id}`,
    type: 'line',
    source: 'ground',
    filter: partIs(part),
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': color,
      'line-width': width,
      ...(dashes && { 'line-dasharray': [...dashes] }),
    },
  };
}
