import { KIND_ROWS, KINDS } from '../story/kinds.ts';
import type { Story } from '../story/story.ts';
import { arrowRadius } from './arrow.ts';
import { BAND, DIM, HOVERED, OUTLINE, OUTLINE_EDGE, RING, SHORE } from './emphasis.ts';
import { type Group, groupsOf } from './groups.ts';
import { KIND_STYLES } from './kinds.ts';
import { lookOf } from './label-colour.ts';
import { DIVISION_STOPS, SCALE_STOPS } from './line-scale.ts';
import type { Tier } from './order.ts';
import { paintOf } from './paint.ts';
import type {
  ArrowHead,
  BasemapPart,
  Circle,
  Features,
  Fill,
  Line,
  Pattern,
  Pixels,
  StackLayer,
} from './stack-layer.ts';
import { BASEMAP_COLOURS, type BasemapColours, type Theme } from './theme.ts';

const known = new WeakMap<Story, Map<Theme, readonly StackLayer[]>>();

/**
 * How a story is drawn, lowest first: all order, features, colours, widths and radii, for every renderer. Both themes
 * have the same layers with other colours. It is made once for a story and a theme.
 */
export function layerStack(story: Story, theme: Theme): readonly StackLayer[] {
  const stacks = known.get(story) ?? new Map<Theme, readonly StackLayer[]>();
  known.set(story, stacks);
  const stack = stacks.get(theme) ?? makeStack(story, theme);
  stacks.set(theme, stack);
  return stack;
}

function makeStack(story: Story, theme: Theme): StackLayer[] {
  const colours = BASEMAP_COLOURS[theme];
  const groups = groupsOf(story);
  const of = (source: 'places' | 'emphasis', tier: Tier) =>
    groups.filter((group) => group.tier === tier).flatMap((group) => groupLayers(group, source, theme));
  return [
    ...lowBasemap(colours),
    ...of('places', 'areas'),
    // Over the plain areas alone, so that an emphasised area covers no other.
    { id: 'emphasis/dim', features: { source: 'view', when: 'emphasis' }, paint: fill(colours.dim, DIM) },
    ...of('emphasis', 'areas'),
    ...highBasemap(colours),
    ...of('places', 'patterns'),
    ...of('emphasis', 'patterns'),
    ...areaOutlines(colours),
    ...of('places', 'lines'),
    ...lineBands(colours),
    ...of('emphasis', 'lines'),
    ...of('places', 'points'),
    ...pointRings(colours),
    ...of('emphasis', 'points'),
    ...hoveredLayers(colours),
    ...nameLayers(groups, theme),
  ];
}

/** The basemap under the story's areas. */
function lowBasemap({ sea, land, border }: BasemapColours): StackLayer[] {
  const landed = part('land');
  return [
    { id: 'basemap/sea', features: { source: 'view', when: 'always' }, paint: fill(sea) },
    { id: 'basemap/land', features: landed, paint: fill(land) },
    { id: 'basemap/coast', features: landed, paint: line(border, scaled(0.7)) },
    { id: 'basemap/borders', features: part('borders'), paint: line(border, scaled(0.8)) },
  ];
}

/** The basemap over the story's areas. */
function highBasemap({ sea, border, division, disputedBorder }: BasemapColours): StackLayer[] {
  const lakes = part('lakes');
  return [
    { id: 'basemap/lakes', features: lakes, paint: fill(sea) },
    { id: 'basemap/shores', features: lakes, paint: line(border, scaled(0.6)) },
    {
      id: 'basemap/divisions',
      features: part('divisions'),
      paint: line(division, { pixels: 1, stops: DIVISION_STOPS }),
      minZoom: DIVISION_STOPS[0][0],
    },
    {
      id: 'basemap/disputed-borders',
      features: part('disputedBorders'),
      paint: { ...line(disputedBorder, scaled(1)), dashes: [3, 2.5] },
    },
  ];
}

const part = (name: BasemapPart): Features => ({ source: 'basemap', part: name });

/** A group's layers, in its place or once more over the dim overlay. */
function groupLayers(group: Group, source: 'places' | 'emphasis', theme: Theme): StackLayer[] {
  const { layer, kind, geometry, tier } = group;
  const features = { source, group };
  return [...groupPaints(group, source, theme)].map(([name, paint]) => ({
    id: `${source}/${layer.id}/${kind}/${geometry}/${name}`,
    features,
    paint,
    ...(source === 'places' && tier !== 'areas' && { recedes: true }),
  }));
}

function* groupPaints(
  { layer, kind, geometry, members }: Group,
  source: 'places' | 'emphasis',
  theme: Theme,
): Generator<[name: string, Fill | Pattern | Line | Circle | ArrowHead]> {
  const { sea, halo } = BASEMAP_COLOURS[theme];
  const paint = paintOf(members[0], layer, theme);
  const text = paint['text-color'];
  const radius = paint['circle-radius'];
  if (geometry === 'Point') {
    const rim = {
      color: paint['circle-stroke-color'] ?? text,
      width: paint['circle-stroke-width'] ?? 0,
    };
    if (radius !== undefined)
      yield ['circle', { type: 'circle', color: paint['circle-color'] ?? text, radius: scaled(radius), rim }];
    return;
  }
  const area = geometry === 'Polygon';
  // Open water is the basemap's own sea, and is drawn only where the dim overlay would dull it.
  const water = source === 'emphasis' && KIND_ROWS[kind].water === 'open' ? sea : undefined;
  const inside = paint['fill-color'] ?? water;
  if (area && inside) yield ['fill', fill(inside)];
  const color = paint['line-color'];
  if (!color) return;
  const pattern = paint['fill-pattern'];
  if (area && pattern) yield ['pattern', { type: 'pattern', pattern, color }];
  const casing = paint['casing-width'];
  if (casing) yield ['casing', round(halo, scaled(casing))];
  const width = paint['line-width'] ?? 1;
  const hasArrow = members.some(({ arrow }) => arrow);
  if (casing && hasArrow) yield ['arrow-casing', arrow(halo, arrowRadius(width) + (casing - width) / 2)];
  const dashes = paint['line-dasharray'];
  yield ['line', dashes ? { ...line(color, scaled(width)), dashes } : round(color, scaled(width))];
  if (hasArrow) yield ['arrow', arrow(color, arrowRadius(width))];
}

/** A sea that is only a point has a name, but no dot to ring. */
const DOTTED = KINDS.filter((kind) => KIND_STYLES[kind].labelAt === 'dot');

function areaOutlines({ halo, accent }: BasemapColours): StackLayer[] {
  const features: Features = { source: 'emphasis', geometry: 'Polygon' };
  const width = (edge: number): Pixels => ({
    chosen: OUTLINE.chosen + edge,
    named: OUTLINE.named + edge,
    waters: SHORE + edge / 2,
  });
  return [
    { id: 'emphasis/area-edge', features, paint: round(halo, width(OUTLINE_EDGE)) },
    { id: 'emphasis/area-outline', features, paint: round(accent, width(0)) },
  ];
}

/** Bands under emphasised lines. */
function lineBands({ halo, accent }: BasemapColours): StackLayer[] {
  const features: Features = { source: 'emphasis', geometry: 'LineString' };
  return [
    { id: 'emphasis/line-edge', features, paint: round(halo, BAND.edge) },
    { id: 'emphasis/line-outline', features, paint: round(accent, BAND.outline) },
    { id: 'emphasis/line-inside', features, paint: round(halo, BAND.inside) },
  ];
}

function pointRings({ accent }: BasemapColours): StackLayer[] {
  return [
    {
      id: 'emphasis/point-ring',
      features: { source: 'emphasis', geometry: 'Point', kinds: DOTTED },
      paint: { type: 'circle', radius: RING, rim: { color: accent, width: OUTLINE } },
    },
  ];
}

/** The outline of what is pointed at. */
function hoveredLayers({ halo, accent }: BasemapColours): StackLayer[] {
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
      paint: { type: 'circle', radius: ring.radius, rim: { color: accent, width: ring.width }, opacity },
    },
  ];
}

/** Names, with what belongs to them: leaders, their ends in areas, and the dots of towns on the basemap. */
function nameLayers(groups: readonly Group[], theme: Theme): StackLayer[] {
  const { text, quietText, waterText, halo } = BASEMAP_COLOURS[theme];
  const own = groups.map(
    ({ layer, members: [first] }) => [lookOf(first), paintOf(first, layer, theme)['text-color']] as const,
  );
  const end: Circle = { type: 'circle', color: quietText, radius: 1.6 };
  const town: Circle = { type: 'circle', color: quietText, radius: 2.2, rim: { color: halo, width: 1 } };
  return [
    { id: 'names/leader', features: { source: 'names', part: 'leader' }, paint: line(quietText, 1) },
    { id: 'names/leader-end', features: { source: 'names', part: 'leader-end' }, paint: end },
    { id: 'names/town', features: { source: 'names', part: 'town' }, paint: town },
    {
      id: 'names/text',
      features: { source: 'names', part: 'text' },
      paint: { type: 'text', colors: { text, quietText, waterText }, own: new Map(own), halo },
    },
  ];
}

const scaled = (pixels: number) => ({ pixels, stops: SCALE_STOPS });

const arrow = (color: string, radius: number): ArrowHead => ({
  type: 'arrow',
  color,
  radius: scaled(radius),
});

const fill = (color: string, opacity?: number): Fill => ({
  type: 'fill',
  color,
  ...(opacity !== undefined && { opacity }),
});

const line = (color: string, width: Pixels): Line => ({ type: 'line', color, width, cap: 'butt' });

const round = (color: string, width: Pixels): Line => ({ ...line(color, width), cap: 'round' });
