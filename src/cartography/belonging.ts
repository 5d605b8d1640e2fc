import { alongWay, centredBox, grown, middle, nearestOn, tiles } from './boxes.ts';
import type { Point } from './camera.ts';
import type { Candidate } from './candidate.ts';
import type { Box } from './label.ts';
import type { LabelRequest } from './label-request.ts';
import type { LabelScene } from './label-scene.ts';
import { isLine } from './shape.ts';

/** How much of a name may lie in a country that is not its own: at its place, and off it with a leader; and of that. */
const ABROAD = { at: 0.5, led: 0.15, way: 0.3 };

/** How much of a name lies in countries in which its place does not, 0 to 1. */
export function abroad({ box, rotation = 0 }: Candidate, { lands }: LabelRequest, scene: LabelScene): number {
  const squares = tiles(box, rotation);
  return squares.reduce((sum, square) => sum + scene.abroad(square, lands), 0) / squares.length;
}

/**
 * Whether a name would be read as that of its place: one that lies mostly in another country names what lies there.
 * A water’s name is held by its colour, that of one of the story’s towns by its dot; one with a leader stands in the
 * country in which that ends, or in none.
 */
export function belongs(candidate: Candidate, request: LabelRequest, scene: LabelScene): boolean {
  const { shown, spot, role } = request;
  const { leader } = candidate;
  if (spot === 'dot' && isNearerToOther(candidate, request, scene)) return false;
  if (role === 'water' && !leader) return true;
  if (!leader)
    return (spot === 'dot' && shown !== undefined) || abroad(candidate, request, scene) <= ABROAD.at;
  const isOnLine = shown && isLine(shown.place);
  const lands = isOnLine ? scene.countriesAt(leader[1], request.lands) : request.lands;
  return (
    abroad(candidate, { ...request, lands }, scene) <= ABROAD.led &&
    wayAbroad(leader, request.lands, scene) <= ABROAD.way
  );
}

/** Whether the name of a dot would be read as that of another, beside which it stands closer than beside its own. */
function isNearerToOther(
  { box, leader }: Candidate,
  { at, shown }: LabelRequest,
  scene: LabelScene,
): boolean {
  // A name with a leader stands clear of where another dot's own would be.
  const own = leader ? 1.2 * scene.ring : distance(box, at);
  const ownId = shown?.place.id;
  const near = grown(box, own);
  return scene.dotsAt.some(near, ([id, dot]) => id !== ownId && distance(box, middle(dot)) < own);
}

function distance(box: Box, to: Point): number {
  const [x, y] = nearestOn(box, to);
  return Math.hypot(to[0] - x, to[1] - y);
}

/** Whether a name that stands off its area, in some countries, may have a box. */
export const mayStandOff = (box: Box, { lands }: LabelRequest, scene: LabelScene): boolean =>
  scene.abroad(box, lands) <= ABROAD.led;

/** How much of a leader runs through countries other than those, 0 to 1. */
function wayAbroad(
  [from, to]: readonly [Point, Point],
  lands: ReadonlySet<string>,
  scene: LabelScene,
): number {
  const parts = alongWay(from, to).map((at) => scene.abroad(centredBox(at, 8, 8), lands));
  return parts.reduce((sum, part) => sum + part, 0) / parts.length;
}
