import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { GroundColours } from '../../cartography/theme.ts';
import type { Mark } from './marks.ts';

/** How dense the veil is over what steps back. */
const VEIL = 0.62;

/** The veil, over all plain areas. */
export function veilLayer({ veil }: GroundColours): LayerSpecification {
  return {
    id: 'marks/veil',
    type: 'fill',
    source: 'marks',
    filter: ['==', ['get', 'mark'], 'veil'],
    paint: { 'fill-color': veil, 'fill-opacity': VEIL, 'fill-antialias': false },
  };
}

/** Width in CSS pixels of the outline of a feature with each mark, and of the light edge around it. */
const OUTLINE: Record<Mark, number> = { chosen: 2.3, named: 1.2 };
const EDGE = 2.4;
/** The same of a water, whose islets would be lost under a line as strong as a country's. */
const SHORE = 1;

const shaped = (type: 'Polygon' | 'LineString' | 'Point', ...more: ExpressionSpecification[]) =>
  ['all', ['==', ['geometry-type'], type], ['has', 'id'], ...more] satisfies FilterSpecification;

/** A sea that is only a point has a name, but no dot to ring. */
const DOTTED: ExpressionSpecification = ['in', ['get', 'kind'], ['literal', ['city', 'site']]];

const WATER: ExpressionSpecification = ['in', ['get', 'kind'], ['literal', ['sea', 'gulf', 'lake']]];

const byMark = (values: Record<Mark, number>): ExpressionSpecification => [
  'match',
  ['get', 'mark'],
  'chosen',
  values.chosen,
  values.named,
];

/** Outlines of marked areas, bands under marked lines, and rings under marked points. */
export interface Outlines {
  readonly areas: LayerSpecification[];
  readonly bands: LayerSpecification[];
  readonly rings: LayerSpecification[];
}

/** What sets marked features off from the rest. */
export function outlineLayers({ accent, halo }: GroundColours): Outlines {
  const round = { 'line-join': 'round', 'line-cap': 'round' } as const;
  const lines = (id: string, type: 'Polygon' | 'LineString', color: string, width: ExpressionSpecification) =>
    ({
      id: `marks/${id}`,
      type: 'line',
      source: 'marks',
      filter: shaped(type),
      layout: round,
      paint: { 'line-color': color, 'line-width': width },
    }) satisfies LayerSpecification;
  const around = (by: number): ExpressionSpecification => [
    'case',
    WATER,
    SHORE + by / 2,
    byMark({ chosen: OUTLINE.chosen + by, named: OUTLINE.named + by }),
  ];
  return {
    areas: [
      lines('area-edge', 'Polygon', halo, around(EDGE)),
      lines('area-outline', 'Polygon', accent, around(0)),
    ],
    bands: [
      lines('line-edge', 'LineString', halo, byMark({ chosen: 15, named: 11 })),
      lines('line-outline', 'LineString', accent, byMark({ chosen: 11.5, named: 8.5 })),
      lines('line-inside', 'LineString', halo, byMark({ chosen: 7, named: 6.5 })),
    ],
    rings: [
      {
        id: 'marks/point-ring',
        type: 'circle',
        source: 'marks',
        filter: shaped('Point', DOTTED),
        paint: {
          'circle-radius': byMark({ chosen: 7.5, named: 6 }),
          'circle-opacity': 0,
          'circle-stroke-color': accent,
          'circle-stroke-width': byMark(OUTLINE),
        },
      },
    ],
  };
}

/** Outlines what the source `pointed` holds: the feature that is pointed at. */
export function pointedLayers({ accent, halo }: GroundColours): LayerSpecification[] {
  const line = (type: 'Polygon' | 'LineString', color: string, width: number): LayerSpecification => ({
    id: `pointed/${type}/${width}`,
    type: 'line',
    source: 'pointed',
    filter: ['==', ['geometry-type'], type],
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': color,
      'line-width': width,
      // Along both sides of a line, so that it is not covered.
      'line-gap-width': type === 'LineString' ? 7 : 0,
      'line-opacity': 0.85,
    },
  });
  return [
    line('Polygon', halo, 4.5),
    line('Polygon', accent, 2),
    line('LineString', halo, 3.5),
    line('LineString', accent, 1.6),
    {
      id: 'pointed/ring',
      type: 'circle',
      source: 'pointed',
      filter: ['all', ['==', ['geometry-type'], 'Point'], DOTTED],
      paint: {
        'circle-radius': 7,
        'circle-opacity': 0,
        'circle-stroke-color': accent,
        'circle-stroke-width': 2,
        'circle-stroke-opacity': 0.9,
      },
    },
  ];
}
