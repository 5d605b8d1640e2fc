import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import {
  BAND,
  DIM,
  DOTTED,
  type Emphasis,
  HOVERED,
  OUTLINE,
  OUTLINE_EDGE,
  RING,
  SHORE,
  WATERS,
} from '../../cartography/emphasis.ts';
import type { BasemapColours } from '../../cartography/theme.ts';

/** The dim overlay, over all plain areas. */
export function dimLayer({ dim }: BasemapColours): LayerSpecification {
  return {
    id: 'emphasis/dim',
    type: 'fill',
    source: 'emphasis',
    filter: ['==', ['get', 'emphasis'], 'dim'],
    paint: { 'fill-color': dim, 'fill-opacity': DIM, 'fill-antialias': false },
  };
}

const shaped = (type: 'Polygon' | 'LineString' | 'Point', ...more: ExpressionSpecification[]) =>
  ['all', ['==', ['geometry-type'], type], ['has', 'id'], ...more] satisfies FilterSpecification;

const isOf = (kinds: ReadonlySet<string>): ExpressionSpecification => [
  'in',
  ['get', 'kind'],
  ['literal', [...kinds]],
];

const byMark = (values: Readonly<Record<Emphasis, number>>): ExpressionSpecification => [
  'match',
  ['get', 'emphasis'],
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
export function outlineLayers({ accent, halo }: BasemapColours): Outlines {
  const round = { 'line-join': 'round', 'line-cap': 'round' } as const;
  const lines = (id: string, type: 'Polygon' | 'LineString', color: string, width: ExpressionSpecification) =>
    ({
      id: `emphasis/${id}`,
      type: 'line',
      source: 'emphasis',
      filter: shaped(type),
      layout: round,
      paint: { 'line-color': color, 'line-width': width },
    }) satisfies LayerSpecification;
  const around = (by: number): ExpressionSpecification => [
    'case',
    isOf(WATERS),
    SHORE + by / 2,
    byMark({ chosen: OUTLINE.chosen + by, named: OUTLINE.named + by }),
  ];
  return {
    areas: [
      lines('area-edge', 'Polygon', halo, around(OUTLINE_EDGE)),
      lines('area-outline', 'Polygon', accent, around(0)),
    ],
    bands: [
      lines('line-edge', 'LineString', halo, byMark(BAND.edge)),
      lines('line-outline', 'LineString', accent, byMark(BAND.outline)),
      lines('line-inside', 'LineString', halo, byMark(BAND.inside)),
    ],
    rings: [
      {
        id: 'emphasis/point-ring',
        type: 'circle',
        source: 'emphasis',
        filter: shaped('Point', isOf(DOTTED)),
        paint: {
          'circle-radius': byMark(RING),
          'circle-opacity': 0,
          'circle-stroke-color': accent,
          'circle-stroke-width': byMark(OUTLINE),
        },
      },
    ],
  };
}

/** Outlines what the source `pointed` holds: the feature that is pointed at. */
export function hoveredLayers({ accent, halo }: BasemapColours): LayerSpecification[] {
  const line = (type: 'Polygon' | 'LineString', color: string, width: number): LayerSpecification => ({
    id: `pointed/${type}/${width}`,
    type: 'line',
    source: 'hovered',
    filter: ['==', ['geometry-type'], type],
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': color,
      'line-width': width,
      // Along both sides of a line, so that it is not covered.
      'line-gap-width': type === 'LineString' ? HOVERED.line.gap : 0,
      'line-opacity': HOVERED.opacity,
    },
  });
  return [
    line('Polygon', halo, HOVERED.area.edge),
    line('Polygon', accent, HOVERED.area.outline),
    line('LineString', halo, HOVERED.line.edge),
    line('LineString', accent, HOVERED.line.outline),
    {
      id: 'pointed/ring',
      type: 'circle',
      source: 'hovered',
      filter: ['all', ['==', ['geometry-type'], 'Point'], isOf(DOTTED)],
      paint: {
        'circle-radius': HOVERED.ring.radius,
        'circle-opacity': 0,
        'circle-stroke-color': accent,
        'circle-stroke-width': HOVERED.ring.width,
        'circle-stroke-opacity': HOVERED.opacity,
      },
    },
  ];
}
