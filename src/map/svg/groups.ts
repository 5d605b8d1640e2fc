import { drawingOrder } from '../../cartography/order.ts';
import { paintOf } from '../../cartography/paint.ts';
import type { ResolvedPaint } from '../../cartography/resolved-paint.ts';
import { isLine, isPoint } from '../../cartography/shape.ts';
import { BASEMAP_COLOURS } from '../../cartography/theme.ts';
import type { Place } from '../../story/place.ts';
import type { Story } from '../../story/story.ts';
import type { Colours } from './palette.ts';

/** Places that are drawn alike, and their paint in both themes. */
export interface Group {
  /** Unique in a drawing, and fit for a pattern's name. */
  readonly id: string;
  readonly tier: 'areas' | 'patterns' | 'lines' | 'points';
  readonly members: readonly Place[];
  readonly paint: readonly [light: ResolvedPaint, dark: ResolvedPaint];
}

const known = new WeakMap<Story, readonly Group[]>();

/** All places of a story in groups, lowest first; each group is of one layer. */
export function groupsOf(story: Story): readonly Group[] {
  const groups = known.get(story) ?? grouped(story);
  known.set(story, groups);
  return groups;
}

function grouped(story: Story): Group[] {
  const layers = new Map(story.layers.map((layer) => [layer.id, layer]));
  const groups = new Map<string, Group & { members: Place[] }>();
  for (const place of drawingOrder(story)) {
    const layer = layers.get(place.layer);
    if (!layer) continue;
    const shape = isPoint(place) ? 'points' : isLine(place) ? 'lines' : 'areas';
    const id = `${place.layer}-${place.kind}-${shape}`;
    const begun = groups.get(id);
    if (begun) {
      begun.members.push(place);
      continue;
    }
    const paint = [paintOf(place, layer, 'light'), paintOf(place, layer, 'dark')] as const;
    const tier = shape === 'areas' && paint[0]['fill-pattern'] ? 'patterns' : shape;
    groups.set(id, { id, tier, members: [place], paint });
  }
  return [...groups.values()];
}

/** Whether an area looks like the basemap below it, whose coasts and borders are drawn already. */
export function isBareLand({ paint: [light] }: Group): boolean {
  return (
    light['fill-color'] === BASEMAP_COLOURS.light.land && light['line-color'] === BASEMAP_COLOURS.light.border
  );
}

type ColourOf = 'fill-color' | 'line-color' | 'circle-color' | 'circle-stroke-color';

/** A colour of a group in both themes, where it has one. */
export function coloursOf({ paint: [light, dark] }: Group, property: ColourOf): Colours | undefined {
  const [a, b] = [light[property], dark[property]];
  return a && b ? [a, b] : undefined;
}
