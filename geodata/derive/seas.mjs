import { alongRing, inRing, nearestVertex, rewind } from './rings.mjs';

/**
 * Limits after "Limits of Oceans and Seas" (IHO, special publication 23, third edition, 1953). The coasts are
 * walked with the land on the left; from the end of one a straight line leads to the start of the next.
 */
const PERSIAN_GULF = [
  // From Ras Limah in Oman, by the head of the gulf, to Ras al Kuh in Iran.
  [
    [56.45, 25.95],
    [57.3, 25.8],
  ],
];
const MEDITERRANEAN = [
  // From Cape Trafalgar to Cape Helles at the Dardanelles.
  [
    [-6.03, 36.18],
    [26.17, 40.05],
  ],
  // From Kum Kale to Cape Spartel.
  [
    [26.19, 40.0],
    [-5.92, 35.79],
  ],
];
/** The capes between which the limits run: their vertices survive every simplification. */
export const CAPES = [...PERSIAN_GULF, ...MEDITERRANEAN].flat();

const IN_THE_CASPIAN = [51, 42];

/** Parts of the sea as polygons whose rims are the land's own vertices. */
export function deriveSeas(land) {
  const mainland = land.reduce((longest, polygon) =>
    polygon[0].length > longest[0].length ? polygon : longest,
  );
  const caspian = mainland.slice(1).find((hole) => inRing(hole, IN_THE_CASPIAN));
  if (!caspian) throw new Error('seas: the land has no hole for the Caspian Sea');
  return {
    persianGulf: enclosed(PERSIAN_GULF, mainland[0], land),
    mediterranean: enclosed(MEDITERRANEAN, mainland[0], land),
    caspian: [rewind([caspian])],
  };
}

function enclosed(coasts, shore, land) {
  const path = coasts.flatMap(([from, to]) =>
    alongRing(shore, nearestVertex(shore, from), nearestVertex(shore, to)),
  );
  const rim = [...path, path[0]];
  const islands = land.map(([outer]) => outer).filter((outer) => outer !== shore && inRing(rim, outer[0]));
  return [rewind([rim, ...islands])];
}
