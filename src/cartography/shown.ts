import type { Layer } from '../story/manifest.ts';
import type { Place } from '../story/place.ts';
import type { Point } from './camera.ts';
import type { Path } from './raster.ts';
import type { ResolvedPaint } from './resolved-paint.ts';

/** A place as the view shows it, in CSS pixels. */
export interface Shown {
  readonly place: Place;
  readonly layer: Layer;
  readonly paint: ResolvedPaint;
  /** Those rings of an area or lines of a line that reach the view; none of a point. */
  readonly paths: readonly Path[];
  readonly at: Point;
}
