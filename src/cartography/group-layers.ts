import { KIND_ROWS } from '../story/kinds.ts';
import { arrowRadius } from './arrow.ts';
import type { Group } from './groups.ts';
import type { Tier } from './order.ts';
import { paintOf } from './paint.ts';
import type { ArrowHead, Circle, Fill, Line, Mark, Pattern, StackLayer } from './stack-layer.ts';
import { arrow, fill, line, round, scaled } from './stack-paint.ts';
import { BASEMAP_COLOURS, type Theme } from './theme.ts';

/** What steps back by growing transparent; dots would let a band beneath them show. */
const RECEDING: ReadonlySet<Tier> = new Set(['patterns', 'lines']);

/** A group's layers, in its place or once more over the dim overlay. */
export function groupLayers(group: Group, source: 'places' | 'emphasis', theme: Theme): StackLayer[] {
  const { layer, kind, geometry, tier } = group;
  const features = { source, group };
  return [...groupPaints(group, source, theme)].map(([name, paint]) => ({
    id: `${source}/${layer.id}/${kind}/${geometry}/${name}`,
    features,
    paint,
    // Were the middle of a line faint, its faint sides would show through.
    ...(source === 'places' && RECEDING.has(tier) && name !== 'middle' && { recedes: true }),
  }));
}

function* groupPaints(
  { layer, kind, geometry, members }: Group,
  source: 'places' | 'emphasis',
  theme: Theme,
): Generator<[name: string, Fill | Pattern | Line | Circle | Mark | ArrowHead]> {
  const { sea, halo } = BASEMAP_COLOURS[theme];
  const paint = paintOf(members[0], layer, theme);
  const text = paint['text-color'];
  const radius = paint['circle-radius'];
  if (geometry === 'Point') {
    const rim = {
      color: paint['circle-stroke-color'] ?? text,
      width: paint['circle-stroke-width'] ?? 0,
    };
    if (radius === undefined) return;
    const inside = { color: paint['circle-color'] ?? text, radius: scaled(radius), rim };
    const { mark } = paint;
    yield mark ? ['mark', { type: 'mark', mark, ...inside }] : ['circle', { type: 'circle', ...inside }];
    return;
  }
  const area = geometry === 'Polygon';
  // Open water is the basemap's own sea, and is drawn only where the dim overlay would dull it.
  const water = source === 'emphasis' && KIND_ROWS[kind].water === 'open' ? sea : undefined;
  const inside = paint['fill-color'] ?? water;
  if (area && inside) yield ['fill', fill(inside)];
  const color = paint['line-color'];
  const pattern = paint['fill-pattern'];
  const patternColor = paint['pattern-color'] ?? color;
  if (area && pattern && patternColor) yield ['pattern', { type: 'pattern', pattern, color: patternColor }];
  if (!color) return;
  const casing = paint['casing-width'];
  if (casing) yield ['casing', round(halo, scaled(casing))];
  const width = paint['line-width'] ?? 1;
  const hasArrow = members.some(({ arrow }) => arrow);
  if (casing && hasArrow) yield ['arrow-casing', arrow(halo, arrowRadius(width) + (casing - width) / 2)];
  const dashes = paint['line-dasharray'];
  yield ['line', dashes ? { ...line(color, scaled(width)), dashes } : round(color, scaled(width))];
  const middle = paint['middle-width'];
  if (middle) yield ['middle', round(halo, scaled(middle))];
  const ticks = paint['tick-width'];
  if (ticks) yield ['ticks', { ...line(color, scaled(ticks)), dashes: TICKS }];
  if (hasArrow) yield ['arrow', arrow(color, arrowRadius(width))];
}

/** CSS pixels along a line: the thickness of a tick, and the gap to the next. */
export const TICKS: readonly number[] = [1.4, 6.6];
