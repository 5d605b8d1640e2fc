/** West, south, east, north of the part of the world that readers come near to. */
const REGION = [24, 10, 72, 46];
/** Iraq's coast and its neighbours', seen at zoom 9. */
const CLOSE = [46.5, 28.5, 51, 31.5];

/** How far a simplified line may stray, in degrees of latitude, in the region and far from it. */
const NEAR = 0.048;
const FAR = 0.4;
/** Degrees outside the region over which the one passes into the other. */
const FADE = 12;

/** Square kilometres under which an islet is left out, in the region and far from it. */
const ISLET_NEAR = 25;
const ISLET_FAR = 7000;

/** @type {(box: readonly number[], at: readonly number[]) => number} */
const distanceTo = ([west, south, east, north], [lng, lat]) =>
  Math.max(west - lng, lng - east, south - lat, lat - north, 0);

/** 0 in the region, 1 far from it. */
export const farness = (at) => Math.min(distanceTo(REGION, at) / FADE, 1);

/** How far a line may stray at a position, in degrees of latitude. */
export function tolerance(at) {
  if (distanceTo(CLOSE, at) === 0) return 0;
  return NEAR * (FAR / NEAR) ** farness(at);
}

/** The least area, in square kilometres, of an island that is drawn at a position. */
export const leastIsland = (at) => ISLET_NEAR * (ISLET_FAR / ISLET_NEAR) ** farness(at);

/**
 * A vertex as it is written: far from the region on a coarse grid, whose round numbers pack small. The grid's
 * step is a tenth of what simplification allows there.
 */
export function coarse(at) {
  const far = farness(at);
  if (far === 0) return at;
  const step = 2 ** Math.floor(5 * far) * 0.0015;
  const [lng, lat] = at.map((degrees) => Math.round(Math.round(degrees / step) * step * 1e5) / 1e5);
  return [Math.abs(at[0]) === 180 ? at[0] : lng, lat];
}

/** Degrees of latitude by which the finer world's lines may stray: where the story has a place by itself, and elsewhere. */
const FINER = 0.03;
const FINEST = 0.018;
/** North of this, in degrees of latitude, there is much coast and no place of the story. */
const ARCTIC = 66;
const FINER_ARCTIC = 0.05;
/** South of this the finer world has nothing: the map ends with Antarctica. */
const ANTARCTIC = -60;
/** Square kilometres under which the finer world, too, leaves out an islet. */
const ISLET_FINER = 50;
/** Steps in a degree of the finer world's grid: half a step is a third of a pixel at zoom 7. */
const FINER_STEPS = 250;

/** How far a line of the finer world may stray at a position; in the region, where nothing is added, without limit. */
export function finerTolerance(at) {
  if (farness(at) === 0 || at[1] < ANTARCTIC) return Number.POSITIVE_INFINITY;
  if (at[1] > ARCTIC) return FINER_ARCTIC;
  return partOf(at) === 'europe' ? FINEST : FINER;
}

/** The least area, in square kilometres, of an island that the finer world has at a position. */
export const leastFinerIsland = (at) =>
  farness(at) === 0 || at[1] < ANTARCTIC ? Number.POSITIVE_INFINITY : ISLET_FINER;

/** A vertex as the finer world has it. */
export const finer = (at) =>
  farness(at) === 0
    ? at
    : at.map((degrees) =>
        Math.abs(degrees) === 180 ? degrees : short(Math.round(degrees * FINER_STEPS) / FINER_STEPS),
      );

const short = (degrees) => Math.round(degrees * 1e5) / 1e5;

/**
 * The finer world's parts, each fetched by itself: the boxes in which it lies, and the zoom from which on the coarse lines
 * show there that they are, by some three CSS pixels; the map enlarges what lies far north. The boxes stand off the
 * region by as much as the coarse lines need for that.
 */
export const PARTS = {
  europe: {
    zoom: 1.4,
    areas: [
      [-32, 34, 22, 82],
      [22, 48, 60, 82],
    ],
  },
  south: {
    zoom: 2.1,
    areas: [
      [-93, -57, -34, 13],
      [-27, -40, 22, 34],
      [22, -47, 60, 8],
    ],
  },
  asia: {
    zoom: 1.4,
    areas: [
      [60, 48, 180, 82],
      [74, -56, 180, 48],
      [-180, 60, -168, 72],
      [-180, -22, -138, 4],
    ],
  },
  'north-america': { zoom: 1.6, areas: [[-168, 13, -30, 85]] },
};

/** The part of the finer world to which a position outside the region belongs. */
export function partOf([lng, lat]) {
  if (lng < -30 && lng > -169.5 && lat > 13) return 'north-america';
  if (lng < -110) return 'asia';
  if (lng < 60 && lat > 34) return 'europe';
  return lng < 60 ? 'south' : 'asia';
}
