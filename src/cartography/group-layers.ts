import { KIND_ROWS } from '../story/kinds.ts';
import { arrowRadius } from './arrow.ts';
import type { Group } from './groups.ts';
import { paintOf } from './paint.ts';
import type { ArrowHead, Circle, Fill, Line, Pattern, StackLayer } from './stack-layer.ts';
import { arrow, fill, line, round, scaled } from './stack-paint.ts';
import { BASEMAP_COLOURS, type Theme } from './theme.ts';

/** A group's layers, in its place or once more over the dim overlay. */
export function groupLayers(group: Group, source: 'places' | 'emphasis', theme: Theme): StackLayer[] {
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
