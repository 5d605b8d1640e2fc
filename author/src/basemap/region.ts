import { openingCamera, type Size, unproject } from '../../../src/cartography/camera.ts';
import { PICTURES } from '../../../src/cartography/pictures.ts';
import { STEPS_PER_DEGREE } from '../../../src/compiler/compile/grid.ts';
import { holdsBox, onward, wrappedLongitude } from '../../../src/story/box.ts';
import { type Frames, MOST_NORTH } from '../../../src/story/manifest.ts';
import type { Bbox } from '../../../src/story/place.ts';
import { areNear } from './frames.ts';

/** How far a line may stray in a view, in pixels of the poster: readers come eight times as near. */
const STRAY = 0.5;
/** How far lines may stray in the far world, in degrees of latitude; towards the poles, where the map enlarges them, less. */
const FAR = { equator: 0.8, poles: 0.6, enlarged: 1.4 };
/** Degrees outside the views over which their detail passes into the far world's: so many times as wide, within limits. */
const FADE = { times: 1, least: 4, most: 16 };
/** The step of the coarsest served grid, in degrees, of which rounded positions are a power of two. */
const GRID = 1 / STEPS_PER_DEGREE;
/** The share of what a line may stray by which a position may be rounded. */
const ROUNDED = 1 / 6;

/** What a basemap is made for: around the opening views in detail, coarse far away. */
export interface Region {
  /** What the posters show, each `[west, south, east, north]` in degrees, west above east over 180°. */
  readonly views: readonly Bbox[];
  /** Degrees from a position to the nearest view; 0 inside one. */
  distanceTo(lng: number, lat: number): number;
  /** Degrees from a position to the middle of the nearest view. */
  distanceToMiddle(lng: number, lat: number): number;
  /** How far a line may stray at a position, in degrees of latitude. */
  tolerance(lng: number, lat: number): number;
  /** What `tolerance` is all over a box that does not run over 180°, or nearly; undefined where it is not the same. */
  toleranceIn(box: Bbox): number | undefined;
  /** The least that `tolerance` ever is. */
  readonly nearest: number;
  /** What `tolerance` is far from all views, at the equator. */
  readonly far: number;
  /** A position as it is written: where lines may stray far, in round numbers, which pack small. */
  written(lng: number, lat: number): [number, number];
  /** The side of a pixel of the wide poster, in degrees of latitude. */
  readonly pixel: number;
  /** The width of the wide poster, in degrees. */
  readonly width: number;
  /** The zoom of the wide poster. */
  readonly zoom: number;
}

/**
 * The region of some frames, each `[west, south, east, north]` in degrees, west above east over 180°: the first is the
 * wide poster's, the last the tall one's.
 *
 * @param coarser by how much coarser than it could be: 1 for as fine as a reader can see
 */
export function regionOf(frames: readonly Bbox[], coarser = 1): Region {
  const [wide = WORLD, tall = wide] = [frames[0], frames.at(-1)].map((frame) => frame && mutable(frame));
  const views = [
    viewOf({ wide, tall }, PICTURES.wide.size),
    viewOf({ wide, tall }, PICTURES.tall.size),
    ...frames.slice(1, -1),
  ];
  const boxes = views.map(onward);
  const [west, south, east, north] = boxes[0] ?? WORLD;
  const pixel = (north - south) / PICTURES.wide.size.height;
  const near = pixel * STRAY * coarser;
  const far = Math.max(FAR.equator, near);
  const fade = Math.max(FADE.least, Math.min(FADE.most, FADE.times * (east - west)));
  const farAt = (lat: number) => {
    const shrunk = FAR.enlarged * FAR.equator * Math.cos((lat * Math.PI) / 180);
    return Math.max(near, Math.min(FAR.equator, Math.max(FAR.poles, shrunk)));
  };
  const distanceTo = (lng: number, lat: number) => {
    let nearest = Number.POSITIVE_INFINITY;
    for (const [west, south, east, north] of boxes) {
      const apart = Math.abs(wrappedLongitude(lng - (west + east) / 2)) - (east - west) / 2;
      nearest = Math.min(nearest, Math.max(0, apart, south - lat, lat - north));
    }
    return nearest;
  };
  const tolerance = (lng: number, lat: number) =>
    near * (farAt(lat) / near) ** Math.min(1, distanceTo(lng, lat) / fade);
  return {
    views,
    distanceTo,
    distanceToMiddle: (lng, lat) =>
      Math.min(
        ...boxes.map(([west, south, east, north]) =>
          Math.hypot(wrappedLongitude(lng - (west + east) / 2), lat - (south + north) / 2),
        ),
      ),
    tolerance,
    toleranceIn: (box) => {
      if (boxes.some((view) => holdsBox(view, box))) return near;
      if (boxes.some((view) => areNear(view, box, fade))) return undefined;
      return farAt((box[1] + box[3]) / 2);
    },
    nearest: near,
    far,
    written: (lng, lat) => {
      const step = GRID * 2 ** Math.floor(Math.log2((tolerance(lng, lat) * ROUNDED) / GRID));
      if (step <= GRID) return [lng, lat];
      const round = (degrees: number) => Math.round(Math.round(degrees / step) * step * 1e5) / 1e5;
      // Where shapes are cut they meet.
      return [Math.abs(lng) === 180 ? lng : round(lng), round(lat)];
    },
    pixel,
    width: east - west,
    zoom: openingCamera({ wide, tall }, PICTURES.wide.size).zoom,
  };
}

const WORLD: Frames['wide'] = [-180, -MOST_NORTH, 180, MOST_NORTH];

const mutable = ([west, south, east, north]: Bbox): Frames['wide'] => [west, south, east, north];

/** What a picture shows of its frame: as much more as its sides want. */
function viewOf(frames: Frames, size: Size): Bbox {
  const camera = openingCamera(frames, size);
  const [west, north] = unproject(camera, size, [0, 0]);
  const [east, south] = unproject(camera, size, [size.width, size.height]);
  const latitudes = [Math.max(-MOST_NORTH, south), Math.min(MOST_NORTH, north)] as const;
  if (east - west >= 360) return [-180, latitudes[0], 180, latitudes[1]];
  return [wrappedLongitude(west), latitudes[0], wrappedLongitude(east), latitudes[1]];
}
