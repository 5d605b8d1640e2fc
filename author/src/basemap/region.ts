import { onward } from '../../../src/story/box.ts';
import type { Bbox } from '../../../src/story/place.ts';

/** CSS pixels of the poster that shows a frame. */
const POSTER = { width: 960, height: 600 };
/** How far a line may stray in a frame, in pixels of the poster: readers come eight times as near. */
const STRAY = 0.5;
/** How far lines may stray in the far world, in degrees of latitude. */
const FAR = 0.4;
/** Degrees outside the frames over which their detail passes into the far world's: so many times as wide, within limits. */
const FADE = { times: 1.5, least: 4, most: 16 };

/** What a basemap is made for: around the frames in detail, coarse far away. */
export interface Region {
  /** Degrees from a position to the nearest frame; 0 inside one. */
  distanceTo(lng: number, lat: number): number;
  /** How far a line may stray at a position, in degrees of latitude. */
  tolerance(lng: number, lat: number): number;
  /** The least that `tolerance` ever is. */
  readonly nearest: number;
  /** The side of a pixel of the poster at the frame, in degrees of latitude. */
  readonly pixel: number;
  /** The width of the widest frame, in degrees. */
  readonly width: number;
  readonly frames: readonly Bbox[];
}

/**
 * The region of some frames, each `[west, south, east, north]` in degrees, west above east over 180°.
 *
 * @param coarser by how much coarser than it could be: 1 for as fine as a reader can see
 */
export function regionOf(frames: readonly Bbox[], coarser = 1): Region {
  const boxes = frames.map(onward);
  const widths = boxes.map(([west, , east]) => east - west);
  const pixel = Math.max(...boxes.map(pixelOf));
  const near = pixel * STRAY * coarser;
  const far = Math.max(FAR, near);
  const fade = Math.max(FADE.least, Math.min(FADE.most, FADE.times * Math.max(...widths)));
  const distanceTo = (lng: number, lat: number) => {
    let nearest = Number.POSITIVE_INFINITY;
    for (const [west, south, east, north] of boxes) {
      const across = Math.min(
        outside(lng, west, east),
        outside(lng + 360, west, east),
        outside(lng - 360, west, east),
      );
      nearest = Math.min(nearest, Math.max(across, outside(lat, south, north)));
    }
    return nearest;
  };
  const octaves = Math.log2(far / near);
  return {
    frames,
    nearest: near,
    pixel,
    width: Math.max(...widths),
    distanceTo,
    tolerance: (lng, lat) => near * 2 ** (octaves * Math.min(1, distanceTo(lng, lat) / fade)),
  };
}

function outside(at: number, least: number, most: number): number {
  return at < least ? least - at : at > most ? at - most : 0;
}

function pixelOf([west, south, east, north]: Bbox): number {
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  return Math.max(((east - west) * shrink) / POSTER.width, (north - south) / POSTER.height);
}
