import { type Camera, project, type Size, unproject } from '../cartography/camera.ts';
import type { Padding } from '../cartography/padding.ts';
import type { Bbox, Position } from '../story/place.ts';

/** What is to be seen. */
export interface Extent {
  readonly bounds: Bbox;
  /** No nearer than that. */
  readonly maxZoom: number;
}

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
  { bounds, maxZoom }: Extent,
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

/** The least box around a box and a position. */
export function withPosition([west, south, east, north]: Bbox, [lng, lat]: Position): Bbox {
  return [Math.min(west, lng), Math.min(south, lat), Math.max(east, lng), Math.max(north, lat)];
}

/**
 * True where `extent` already stands comfortably in what is seen: wholly inside, and at most `slack` zooms smaller than it
 * could be shown, filling a share `fill` of what is seen.
 */
export function inView(extent: Extent, seen: Seen, slack: number, fill: number): boolean {
  return containsBox(seen.bounds, extent.bounds) && isLarge(extent, seen, slack, fill);
}

/** True where `extent` is at most `slack` zooms smaller than it could be shown, be it in view or not. */
export function isLarge(
  { bounds, maxZoom }: Extent,
  { size: { width, height }, zoom }: Pick<Seen, 'size' | 'zoom'>,
  slack: number,
  fill: number,
): boolean {
  const fitting = zoomToFit(bounds, { width: width * fill, height: height * fill });
  return Math.min(maxZoom, fitting) - zoom <= slack;
}
