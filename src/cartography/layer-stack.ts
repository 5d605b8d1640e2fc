import type { Story } from '../story/story.ts';
import { highBasemapLayers, lowBasemapLayers } from './basemap-layers.ts';
import { DIM } from './emphasis.ts';
import { areaOutlines, hoveredLayers, lineBands, pointRings } from './emphasis-layers.ts';
import { groupLayers } from './group-layers.ts';
import { groupsOf } from './groups.ts';
import { nameLayers } from './name-layers.ts';
import type { Tier } from './order.ts';
import type { StackLayer } from './stack-layer.ts';
import { fill } from './stack-paint.ts';
import { BASEMAP_COLOURS, type Theme } from './theme.ts';

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
    ...lowBasemapLayers(colours),
    ...of('places', 'areas'),
    // Over the plain areas alone, so that an emphasised area covers no other.
    { id: 'emphasis/dim', features: { source: 'view', when: 'emphasis' }, paint: fill(colours.dim, DIM) },
    ...of('emphasis', 'areas'),
    ...highBasemapLayers(colours, story.basemap.rivers !== undefined),
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
