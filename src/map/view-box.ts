import { type Camera, project, type Size, unproject } from '../cartography/camera.ts';
import type { Padding } from '../cartography/padding.ts';
import type { Bbox } from '../story/place.ts';
import type { Target } from './target.ts';

/** The zoom at which `bounds` just fill `size`. */
export function zoomToFit([west, south, east, north]: Bbox, { width, height }: Size): number {
  const [right, bottom] = project({ center: [west, north], zoom: 0 }, { width: 0, height: 0 }, [east, south]);
  return Math.min(Math.log2(width / right), Math.log2(height / bottom));
}

/**
 * The camera that shows all of a target, as near as it may, within `padding`; no farther
 * than `minZoom`, and then with the target's middle in the middle of what is left.
 */
export function fitCamera(
  { bounds, maxZoom }: Target,
  size: Size,
  { left, top, right, bottom }: Padding,
  minZoom = Number.NEGATIVE_INFINITY,
): Camera {
  const room = {
    width: Math.max(1, size.width - left - right),
    height: Math.max(1, size.height - top - bottom),
  };
  const [west, south, east, north] = bounds;
  // Seen with its north-west corner in the middle, its own middle lies half way to the opposite corner.
  const zoom = Math.max(minZoom, Math.min(maxZoom, zoomToFit(bounds, room)));
  const corner: Camera = { center: [west, north], zoom };
  const [x, y] = project(corner, { width: 0, height: 0 }, [east, south]);
  const center = unproject(corner, { width: 0, height: 0 }, [
    x / 2 + (right - left) / 2,
    y / 2 + (bottom - top) / 2,
  ]);
  return { center, zoom };
}

/** A part of the world as it is seen. */
interface Seen {
  readonly bounds: Bbox;
  readonly zoom: number;
  readonly size: Size;
}

/** What a camera sees in a map of `size`, `margin` CSS pixels within its edges and what covers them. */
export function seenBy(camera: Camera, size: Size, margin: number, padding: Padding): Seen {
  const [left, top] = [padding.left + margin, padding.top + margin];
  const [right, bottom] = [size.width - padding.right - margin, size.height - padding.bottom - margin];
  const [west, south] = unproject(camera, size, [left, bottom]);
  const [east, north] = unproject(camera, size, [right, top]);
  return {
    bounds: [west, south, east, north],
    zoom: camera.zoom,
    size: { width: Math.max(1, right - left), height: Math.max(1, bottom - top) },
  };
}

/** True where all of the box `inner` lies in `outer`. */
export function containsBox(outer: Bbox, inner: Bbox): boolean {
  return inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3];
}

/** CSS pixels: what is smaller on the map is not well seen, be it inside or not. */
const SMALL = 32;

/**
 * True where `target` already stands comfortably in what is seen: wholly inside, at most `slack` zooms smaller
 * than it could be shown, and not as a speck.
 */
export function inView(target: Target, seen: Seen, slack: number): boolean {
  const inside = containsBox(seen.bounds, target.bounds);
  const fitting = zoomToFit(target.bounds, seen.size);
  const nearest = Math.min(target.maxZoom, fitting);
  const pixels = Math.min(seen.size.width, seen.size.height) / 2 ** (fitting - seen.zoom);
  const isSpeck = pixels > 0 && pixels < SMALL && nearest - seen.zoom > 0.5;
  return inside && nearest - seen.zoom <= slack && !isSpeck;
}
