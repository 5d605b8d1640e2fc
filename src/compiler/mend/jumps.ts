type Line = readonly GeoJSON.Position[];

/** Degrees of latitude beyond which Web Mercator shows nothing, rounded down. */
const NEAR_POLE = 85;

/**
 * Whether positions follow each other over 180°: by more than half a turn, of which the short way is meant. A step of a
 * whole turn is the edge of a flat map, unless it goes on from both its ends as a line that crosses 180° does, or its ring
 * is otherwise an island at 180°.
 */
export function jumps(line: Line): boolean {
  const isRing = line.length > 2 && String(line[0]) === String(line.at(-1));
  return line.some(([lng = 0, lat = 0], index) => {
    const [before = lng, latBefore = lat] = line[index - 1] ?? [];
    const apart = Math.abs(lng - before);
    if (apart !== 360) return apart > 180;
    // At a pole a ring that is cut goes once around the world.
    if (Math.min(Math.abs(lat), Math.abs(latBefore)) > NEAR_POLE) return false;
    if (!isRing && lat !== latBefore) return true;
    if (isRing && isNarrow(onwardLine(line))) return true;
    const last = line.length - 1;
    const around = [
      isRing && index === 1 ? line[last - 1] : line[index - 2],
      isRing && index === last ? line[1] : line[index + 1],
    ].flatMap((one) => (one ? [one] : []));
    return around.length > 0 && around.every(([beside = 0]) => Math.abs(beside) !== 180);
  });
}

/** Whether a line has a width, of less than half a turn. */
function isNarrow(line: Line): boolean {
  const [least, most] = line.reduce<[number, number]>(
    ([west, east], [lng = 0]) => [Math.min(west, lng), Math.max(east, lng)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
  return most > least && most - least < 180;
}

/** The same line with longitudes that go on past 180°, each within half a turn of the one before. */
export function onwardLine(line: Line): GeoJSON.Position[] {
  let turns = 0;
  return line.map(([lng = 0, lat = 0], index) => {
    const [before = lng] = line[index - 1] ?? [];
    if (lng - before > 180) turns--;
    else if (lng - before < -180) turns++;
    return [lng + 360 * turns, lat];
  });
}

/** Whether a ring whose longitudes go on past 180° has gone once around the world, as one around a pole does. */
export function isAroundPole(onward: Line): boolean {
  return Math.abs((onward.at(-1)?.[0] ?? 0) - (onward[0]?.[0] ?? 0)) > 180;
}
