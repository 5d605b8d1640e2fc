import type { Camera, Point, Size } from '../../cartography/camera.ts';
import { BASEMAP_COLOURS, type BasemapColours } from '../../cartography/theme.ts';
import { PLAIN_WORLD, projectionIn, type World } from '../../cartography/world.ts';
import type { Position } from '../../story/place.ts';
import type { Colours, Palette } from './palette.ts';
import { makePathData, type PathData } from './path-data.ts';
import type { PatternGrowth } from './pattern.tsx';

/** What a part of a drawing needs to know of the whole. */
export interface Canvas {
  readonly camera: Camera;
  readonly size: Size;
  readonly palette: Palette;
  readonly data: PathData;
  /** CSS pixels from the canvas's upper left corner: where a position is seen nearest to the middle. */
  project(position: Position): Point;
  /** Of a still picture's patterns; without it they keep their period in CSS pixels. */
  readonly growth?: PatternGrowth;
}

/** A canvas under a camera. `data` is made for it where it is not given. */
export function makeCanvas(
  camera: Camera,
  size: Size,
  palette: Palette,
  world: World = PLAIN_WORLD,
  data: PathData = makePathData(camera, size, undefined, undefined, world),
  growth?: PatternGrowth,
): Canvas {
  return {
    camera,
    size,
    palette,
    data,
    project: projectionIn(world, camera, size),
    ...(growth && { growth }),
  };
}

/** A colour of the basemap in both themes. */
export const basemap = (name: keyof BasemapColours): Colours => [
  BASEMAP_COLOURS.light[name],
  BASEMAP_COLOURS.dark[name],
];
