/** West, south, east, north of the part of the world that readers come near to. */
const REGION = [24, 10, 72, 46];
/** Iraq's coast and its neighbours', seen at zoom 9. */
const CLOSE = [46.5, 28.5, 51, 31.5];

/** How far a simplified line may stray, in degrees of latitude, in the region and far from it. */
const NEAR = 0.035;
const FAR = 0.22;
/** Degrees outside the region over which the one passes into the other. */
const FADE = 12;

/** Square kilometres under which an islet is left out, in the region and far from it. */
const ISLET_NEAR = 25;
const ISLET_FAR = 4000;

const distanceTo = ([west, south, east, north], [lng, lat]) =>
  Math.max(west - lng, lng - east, south - lat, lat - north, 0);

const farness = (at) => Math.min(distanceTo(REGION, at) / FADE, 1);

/** How far a line may stray at a position, in degrees of latitude. */
export function tolerance(at) {
  if (distanceTo(CLOSE, at) === 0) return 0;
  return NEAR * (FAR / NEAR) ** farness(at);
}

/** The least area, in square kilometres, of an island that is drawn at a position. */
export const leastIsland = (at) => ISLET_NEAR * (ISLET_FAR / ISLET_NEAR) ** farness(at);
