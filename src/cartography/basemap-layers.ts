import { DIVISION_STOPS } from './line-scale.ts';
import type { BasemapPart, Features, StackLayer } from './stack-layer.ts';
import { fill, line, round, scaled } from './stack-paint.ts';
import type { BasemapColours } from './theme.ts';

/** CSS pixels across a river. */
const RIVER = {
  pixels: 1,
  stops: [
    [3, 0.8],
    [6, 1],
    [9, 2.4],
  ],
} as const;

/** The basemap under the story's areas. */
export function lowBasemapLayers({ sea, land, border }: BasemapColours): StackLayer[] {
  const landed = part('land');
  return [
    { id: 'basemap/sea', features: { source: 'view', when: 'always' }, paint: fill(sea) },
    { id: 'basemap/land', features: landed, paint: fill(land) },
    { id: 'basemap/coast', features: landed, paint: line(border, scaled(0.7)) },
    { id: 'basemap/borders', features: part('borders'), paint: line(border, scaled(0.8)) },
  ];
}

/** The basemap over the story's areas. */
export function highBasemapLayers(
  { sea, border, division, disputedBorder, stream }: BasemapColours,
  hasRivers: boolean,
): StackLayer[] {
  const lakes = part('lakes');
  const rivers: StackLayer[] = [
    { id: 'basemap/rivers', features: part('rivers'), paint: round(stream, RIVER) },
    // Near by, a river is wider than the border that runs in it.
    {
      id: 'basemap/borders-in-rivers',
      features: part('borders'),
      paint: line(disputedBorder, { pixels: 1, stops: DIVISION_STOPS }),
      minZoom: DIVISION_STOPS[0][0],
    },
  ];
  return [
    ...(hasRivers ? rivers : []),
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
