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
