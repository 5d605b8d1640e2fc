import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import {
  BAND,
  DOTTED,
  type Mark,
  OUTLINE,
  OUTLINE_EDGE,
  POINTED,
  RING,
  SHORE,
  VEIL,
  WATERS,
} from '../../cartography/marks.ts';
import type { GroundColours } from '../../cartography/theme.ts';

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

const shaped = (type: 'Polygon' | 'LineString' | 'Point', ...more: ExpressionSpecification[]) =>
  ['all', ['==', ['geometry-type'], type], ['has', 'id'], ...more] satisfies FilterSpecification;

const isOf = (kinds: ReadonlySet<string>): ExpressionSpecification => [
  'in',
  ['get', 'kind'],
  ['literal', [...kinds]],
];

const byMark = (values: Readonly<Record<Mark, number>>): ExpressionSpecification => [
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
        id: 'marks/point-ring',
        type: 'circle',
        source: 'marks',
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
      'line-gap-width': type === 'LineString' ? POINTED.line.gap : 0,
      'line-opacity': POINTED.opacity,
    },
  });
  return [
    line('Polygon', halo, POINTED.area.edge),
    line('Polygon', accent, POINTED.area.outline),
    line('LineString', halo, POINTED.line.edge),
    line('LineString', accent, POINTED.line.outline),
    {
      id: 'pointed/ring',
      type: 'circle',
      source: 'pointed',
      filter: ['all', ['==', ['geometry-type'], 'Point'], isOf(DOTTED)],
      paint: {
        'circle-radius': POINTED.ring.radius,
        'circle-opacity': 0,
        'circle-stroke-color': accent,
        'circle-stroke-width': POINTED.ring.width,
        'circle-stroke-opacity': POINTED.opacity,
      },
    },
  ];
}
