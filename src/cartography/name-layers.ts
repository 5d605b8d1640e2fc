import type { Group } from './groups.ts';
import { lookOf } from './label-colour.ts';
import { paintOf } from './paint.ts';
import type { Circle, StackLayer } from './stack-layer.ts';
import { line } from './stack-paint.ts';
import { BASEMAP_COLOURS, type Theme } from './theme.ts';

/** Names, with what belongs to them: leaders, their ends in areas, and the dots of towns on the basemap. */
export function nameLayers(groups: readonly Group[], theme: Theme): StackLayer[] {
  const { text, quietText, waterText, halo } = BASEMAP_COLOURS[theme];
  const own = groups.map(
    ({ layer, members: [first] }) => [lookOf(first), paintOf(first, layer, theme)['text-color']] as const,
  );
  const end: Circle = { type: 'circle', color: text, radius: 2, rim: { color: halo, width: 1 } };
  const town: Circle = { type: 'circle', color: quietText, radius: 2.2, rim: { color: halo, width: 1 } };
  return [
    { id: 'names/leader', features: { source: 'names', part: 'leader' }, paint: line(text, 1) },
    { id: 'names/leader-end', features: { source: 'names', part: 'leader-end' }, paint: end },
    { id: 'names/town', features: { source: 'names', part: 'town' }, paint: town },
    {
      id: 'names/text',
      features: { source: 'names', part: 'text' },
      paint: { type: 'text', colors: { text, quietText, waterText }, own: new Map(own), halo },
    },
  ];
}
