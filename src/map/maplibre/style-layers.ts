import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { ArrowHead, Circle, Features, Line, Pixels, StackLayer } from '../../cartography/stack-layer.ts';
import { KIND_ROWS, KINDS, type Kind } from '../../story/kinds.ts';
import { arrowImageName } from './arrow-image.ts';
import { textFontByFace } from './fonts.ts';

/** The style layers that draw a layer of the stack: one, but two for names. */
export function styleLayersOf(layer: StackLayer): LayerSpecification[] {
  const { id, features, paint, minZoom, recedes } = layer;
  if (features.source === 'view') return [viewLayer(layer)];
  const common = {
    id,
    source: features.source,
    filter: filterOf(features, paint.type === 'arrow'),
    ...(minZoom !== undefined && { minzoom: minZoom }),
    ...('group' in features && {
      metadata: { layer: features.group.layer.id, recedes } satisfies StyleLayerMetadata,
    }),
  };
  switch (paint.type) {
    case 'fill':
      return [{ ...common, type: 'fill', paint: { 'fill-color': paint.color } }];
    case 'pattern':
      return [{ ...common, type: 'fill', paint: { 'fill-pattern': `${paint.pattern}:${paint.color}` } }];
    case 'line':
      return [{ ...common, type: 'line', ...lineOf(paint) }];
    case 'circle':
      return [{ ...common, type: 'circle', paint: circlePaint(paint) }];
    case 'arrow':
      return [{ ...common, type: 'symbol', ...arrowSymbol(paint) }];
    case 'text':
      return textLayers(paint.halo);
  }
}

/** What a style layer says of itself: the story's layer it draws, and whether it steps back. */
export interface StyleLayerMetadata {
  readonly layer: string;
  readonly recedes: boolean | undefined;
}

/** The dim overlay is a feature among the emphasised ones, so that it appears in the same frame as they. */
function viewLayer({ id, features, paint }: StackLayer): LayerSpecification {
  const { color, opacity } = paint as Extract<StackLayer['paint'], { type: 'fill' }>;
  if (features.source === 'view' && features.when === 'always')
    return { id, type: 'background', paint: { 'background-color': color } };
  return {
    id,
    type: 'fill',
    source: 'emphasis',
    filter: ['==', ['get', 'emphasis'], 'dim'],
    paint: { 'fill-color': color, 'fill-opacity': opacity ?? 1, 'fill-antialias': false },
  };
}

function filterOf(features: Exclude<Features, { source: 'view' }>, isArrow = false): FilterSpecification {
  if (features.source === 'basemap') return ['==', ['get', 'part'], features.part];
  if (features.source === 'names') return ['==', ['get', 'part'], features.part];
  if ('group' in features) {
    const { geometry, layer, kind } = features.group;
    const type = isArrow ? 'Point' : geometry;
    return [
      'all',
      ['==', ['geometry-type'], type],
      ['==', ['get', 'layer'], layer.id],
      ['==', ['get', 'kind'], kind],
    ];
  }
  const { geometry, kinds } = features;
  return [
    'all',
    ['==', ['geometry-type'], geometry],
    ['has', 'id'],
    ...(kinds ? [isOf(kinds)] : []),
  ] as FilterSpecification;
}

const isOf = (kinds: readonly Kind[]): ExpressionSpecification => [
  'in',
  ['get', 'kind'],
  ['literal', [...kinds]],
];

const WATERS = KINDS.filter((kind) => KIND_ROWS[kind].water);

function pixels(value: Pixels): number | ExpressionSpecification {
  if (typeof value === 'number') return value;
  if ('stops' in value) {
    const stops = value.stops.flatMap(([zoom, factor]) => [zoom, value.pixels * factor]);
    return ['interpolate', ['linear'], ['zoom'], ...stops] as unknown as ExpressionSpecification;
  }
  const byEmphasis: ExpressionSpecification = [
    'match',
    ['get', 'emphasis'],
    'chosen',
    value.chosen,
    value.named,
  ];
  return value.waters === undefined ? byEmphasis : ['case', isOf(WATERS), value.waters, byEmphasis];
}

function lineOf({ color, width, gap, dashes, cap, opacity }: Line) {
  // MapLibre counts dashes in widths of the line.
  const unit = typeof width === 'number' ? width : 'stops' in width ? width.pixels : width.chosen;
  return {
    layout: { 'line-join': 'round', 'line-cap': cap },
    paint: {
      'line-color': color,
      'line-width': pixels(width),
      ...(gap !== undefined && { 'line-gap-width': gap }),
      ...(dashes && { 'line-dasharray': dashes.map((length) => length / unit) }),
      ...(opacity !== undefined && { 'line-opacity': opacity }),
    },
  } as const satisfies Partial<LayerSpecification & { type: 'line' }>;
}

function circlePaint({ color, radius, rim, opacity }: Circle) {
  return {
    'circle-radius': pixels(radius),
    ...(color === undefined ? { 'circle-opacity': 0 } : { 'circle-color': color }),
    ...(rim && { 'circle-stroke-color': rim.color, 'circle-stroke-width': pixels(rim.width) }),
    ...(opacity !== undefined && { 'circle-stroke-opacity': opacity }),
  } satisfies (LayerSpecification & { type: 'circle' })['paint'];
}

/** The image is drawn as large as it is at a factor of 1. */
function arrowSymbol({ color, radius: { pixels, stops } }: ArrowHead) {
  const factors = stops.flat();
  return {
    layout: {
      'icon-image': arrowImageName(pixels, color),
      'icon-size': ['interpolate', ['linear'], ['zoom'], ...factors] as unknown as ExpressionSpecification,
      'icon-rotate': ['get', 'arrow'],
      'icon-rotation-alignment': 'map',
      'icon-padding': 0,
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
    },
    paint: { 'icon-opacity': 1 },
  } as const satisfies Partial<LayerSpecification & { type: 'symbol' }>;
}

/** The ids of the layers that draw names: as text, and as images of text that runs from right to left. */
export const NAMES = { text: 'names/text', images: 'names/rtl-text-images' } as const;

/** The painter says in which colours: they depend on what is emphasised. */
function textLayers(halo: string): LayerSpecification[] {
  return [
    {
      id: NAMES.text,
      type: 'symbol',
      source: 'names',
      filter: ['has', 'text'],
      layout: {
        'text-field': ['get', 'text'],
        'text-font': textFontByFace(),
        'text-size': ['get', 'size'],
        'text-letter-spacing': ['get', 'spacing'],
        'text-rotate': ['get', 'rotation'],
        'text-max-width': 100,
        'text-padding': 0,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: { 'text-halo-color': halo, 'text-halo-width': ['get', 'halo'] },
    },
    {
      id: NAMES.images,
      type: 'symbol',
      source: 'names',
      filter: ['has', 'image'],
      layout: {
        'icon-image': '',
        'icon-size': ['get', 'scale'],
        'icon-rotate': ['get', 'rotation'],
        'icon-padding': 0,
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
    },
  ];
}
