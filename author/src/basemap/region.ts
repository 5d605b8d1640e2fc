import { STEPS_PER_DEGREE } from '../../../src/compiler/compile/grid.ts';
import { onward } from '../../../src/story/box.ts';
import type { Bbox } from '../../../src/story/place.ts';

/** CSS pixels of the poster that shows a frame. */
const POSTER = { width: 960, height: 600 };
/** How far a line may stray in a frame, in pixels of the poster: readers come eight times as near. */
const STRAY = 0.5;
/** How far lines may stray in the far world, in degrees of latitude. */
const FAR = 0.45;
/** Degrees outside the frames over which their detail passes into the far world's: so many times as wide, within limits. */
const FADE = { times: 1.5, least: 4, most: 16 };

/** The step of the coarsest served grid, in degrees, of which rounded positions are a power of two. */
const GRID = 1 / STEPS_PER_DEGREE;
/** The share of what a line may stray by which a position may be rounded. */
const ROUNDED = 1 / 6;

/** What a basemap is made for: around the frames in detail, coarse far away. */
export interface Region {
  /** Degrees from a position to the nearest frame; 0 inside one. */
  distanceTo(lng: number, lat: number): number;
  /** Degrees from a position to the middle of the nearest frame. */
  distanceToMiddle(lng: number, lat: number): number;
  /** How far a line may stray at a position, in degrees of latitude. */
  tolerance(lng: number, lat: number): number;
  /** A position as it is written: where lines may stray far, in round numbers, which pack small. */
  written(lng: number, lat: number): [number, number];
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
  const tolerance = (lng: number, lat: number) =>
    near * 2 ** (octaves * Math.min(1, distanceTo(lng, lat) / fade));
  return {
    frames,
    nearest: near,
    pixel,
    width: Math.max(...widths),
    distanceTo,
    distanceToMiddle: (lng, lat) =>
      Math.min(
        ...boxes.map(([west, south, east, north]) =>
          Math.hypot(
            ((((lng - (west + east) / 2 + 180) % 360) + 360) % 360) - 180,
            lat - (south + north) / 2,
          ),
        ),
      ),
    tolerance,
    written: (lng, lat) => {
      const step = GRID * 2 ** Math.floor(Math.log2((tolerance(lng, lat) * ROUNDED) / GRID));
      if (step <= GRID) return [lng, lat];
      const round = (degrees: number) => Number((Math.round(degrees / step) * step).toFixed(5));
      // Where shapes are cut they meet.
      return [Math.abs(lng) === 180 ? lng : round(lng), round(lat)];
    },
  };
}

function outside(at: number, least: number, most: number): number {
  return at < least ? least - at : at > most ? at - most : 0;
}

function pixelOf([west, south, east, north]: Bbox): number {
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  return Math.max(((east - west) * shrink) / POSTER.width, (north - south) / POSTER.height);
}
