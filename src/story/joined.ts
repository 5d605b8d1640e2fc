type Line = GeoJSON.Position[];
type Rings = Line[];

/** Degrees within which a vertex lies on 180°: whole steps of a grid are not whole degrees to the last digit. */
const SLACK = 1e-6;

/**
 * A shape whose parts on the two sides of 180° are one again: where it was cut there (RFC 7946 §3.1.9) its longitudes go
 * on past 180. What is not cut is the very same geometry; so is a rim that touches both sides, as one around a pole does.
 */
export function joinedAcross180<G extends GeoJSON.Geometry>(geometry: G): G {
  if (geometry.type === 'MultiPolygon') {
    const coordinates = joinedPolygons(geometry.coordinates);
    return coordinates === geometry.coordinates ? geometry : { ...geometry, coordinates };
  }
  if (geometry.type !== 'MultiLineString') return geometry;
  const coordinates = joinedLines(geometry.coordinates);
  return coordinates === geometry.coordinates ? geometry : { ...geometry, coordinates };
}

const isOn = (meridian: number, [lng = 0]: GeoJSON.Position) => Math.abs(lng - meridian) < SLACK;
const touches = (meridian: number, line: Line) => line.some((position) => isOn(meridian, position));
const eastward = (line: Line): Line => line.map(([lng = 0, lat = 0]) => [lng + 360, lat]);
/** Latitudes are the same where they are so within `SLACK`. */
const keyOf = (lat: number) => Math.round(lat / SLACK);

/** Lines that go on at the other side of 180°, each as one, in the place of its first part. */
function joinedLines(lines: Line[]): Line[] {
  const [eastern, western] = [180, -180].map((meridian) =>
    lines.some((line) => [line[0], line.at(-1)].some((end) => end && isOn(meridian, end))),
  );
  if (!eastern || !western) return lines;
  const rest = lines.map((line) => ({ line }));
  for (let index = 0; index < rest.length; index++)
    for (;;) {
      const one = rest[index];
      const joined = one && joinedTo(one, rest);
      if (!one || !joined) break;
      one.line = joined.line;
      const at = rest.indexOf(joined.other);
      rest.splice(at, 1);
      if (at < index) index -= 1;
    }
  return rest.length === lines.length ? lines : rest.map(({ line }) => line);
}

interface Part {
  line: Line;
}

/** A line with the one that goes on where it ends, or ends where it begins; the eastern of the two past 180. */
function joinedTo(
  one: Part,
  all: readonly Part[],
): { readonly line: Line; readonly other: Part } | undefined {
  const isPast180 = one.line.some(([lng = 0]) => lng > 180 + SLACK);
  const meets = (a: GeoJSON.Position | undefined, b: GeoJSON.Position | undefined) =>
    a !== undefined &&
    b !== undefined &&
    keyOf(a[1] ?? 0) === keyOf(b[1] ?? 0) &&
    [180, -180].some((meridian) => isOn(meridian, a) || isOn(meridian, b)) &&
    (Math.abs(Math.abs((a[0] ?? 0) - (b[0] ?? 0)) - 360) < SLACK ||
      // A line that comes back over 180° goes on where it left.
      (isPast180 && Math.abs((a[0] ?? 0) - (b[0] ?? 0)) < SLACK));
  const after = all.find((other) => other !== one && meets(one.line.at(-1), other.line[0]));
  if (after) return { line: concatenated(one.line, after.line), other: after };
  const before = all.find((other) => other !== one && meets(other.line.at(-1), one.line[0]));
  return before && { line: concatenated(before.line, one.line), other: before };
}

function concatenated(first: Line, second: Line): Line {
  const turns = Math.round(((first.at(-1)?.[0] ?? 0) - (second[0]?.[0] ?? 0)) / 360);
  if (turns === 0) return [...first, ...second.slice(1)];
  return turns > 0 ? [...first, ...eastward(second).slice(1)] : [...eastward(first), ...second.slice(1)];
}

/** A stretch of a rim that leaves the meridian at one latitude and comes back to it at another, or goes along it. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly line: Line;
}

function joinedPolygons(polygons: Rings[]): Rings[] {
  const at = (meridian: number) =>
    polygons.filter((rings) => {
      const other = -meridian;
      return rings.some((ring) => touches(meridian, ring)) && !rings.some((ring) => touches(other, ring));
    });
  const [eastern, western] = [at(180), at(-180)];
  if (eastern.length === 0 || western.length === 0) return polygons;
  const cut = new Set([...eastern, ...western]);
  const rings = [...eastern, ...western.map((rings) => rings.map(eastward))].flat();
  const free = rings.filter((ring) => !touches(180, ring));
  const stretches = rings.filter((ring) => touches(180, ring)).flatMap(stretchesOf);
  const outlines = stitched(withoutSeam(stretches));
  if (!outlines) return polygons;
  const areas = new Map(outlines.map((ring) => [ring, areaOf(ring)]));
  const largest = [...areas.values()].reduce((a, b) => (Math.abs(b) > Math.abs(a) ? b : a), 0);
  const isOuter = (ring: Line) => (areas.get(ring) ?? 0) * largest > 0;
  const outers = outlines.filter(isOuter);
  const holes = [...outlines.filter((ring) => !isOuter(ring)), ...free];
  const joined = outers.map((outer) => [outer, ...holes.filter((hole) => isHoleOf(outer, hole))]);
  const first = polygons.findIndex((one) => cut.has(one));
  const kept = polygons.filter((one) => !cut.has(one));
  return [...kept.slice(0, first), ...joined, ...kept.slice(first)];
}

/** A rim that touches 180°, in stretches. */
function stretchesOf(ring: Line): Stretch[] {
  const open = ring.slice(0, -1);
  const start = open.findIndex((position) => isOn(180, position));
  const round = [...open.slice(start), ...open.slice(0, start + 1)];
  const stretches: Stretch[] = [];
  let begun = 0;
  for (let index = 1; index < round.length; index++) {
    const position = round[index];
    if (!position || !isOn(180, position)) continue;
    const line = round.slice(begun, index + 1);
    stretches.push({ from: keyOf(line[0]?.[1] ?? 0), to: keyOf(position[1] ?? 0), line });
    begun = index;
  }
  return stretches.filter(({ from, to, line }) => from !== to || line.length > 2);
}

/** Stretches without those along the meridian that two of them go in opposite directions. */
function withoutSeam(stretches: readonly Stretch[]): Stretch[] {
  const ends = [...new Set(stretches.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  const away = stretches.filter(({ line }) => line.length > 2);
  /** By their lower end, how often the steps between neighbouring ends are gone northward more than southward. */
  const net = new Map<number, number>();
  for (const { from, to, line } of stretches) {
    if (line.length > 2) continue;
    for (const [index, end] of ends.entries())
      if (end >= Math.min(from, to) && (ends[index + 1] ?? Infinity) <= Math.max(from, to))
        net.set(end, (net.get(end) ?? 0) + Math.sign(to - from));
  }
  const along = ends.flatMap((end, index): Stretch[] => {
    const count = net.get(end) ?? 0;
    const next = ends[index + 1];
    if (count === 0 || next === undefined) return [];
    const [from, to] = count > 0 ? [end, next] : [next, end];
    const line = [from, to].map((lat) => [180, lat * SLACK]);
    return Array.from({ length: Math.abs(count) }, () => ({ from, to, line }));
  });
  return [...away, ...along];
}

/** Closed rims of stretches, each of which goes on where another ends; undefined where one does not. */
function stitched(stretches: readonly Stretch[]): Line[] | undefined {
  const left = new Set(stretches);
  const rims: Line[] = [];
  for (const first of stretches) {
    if (!left.delete(first)) continue;
    let rim = first.line;
    let { to } = first;
    while (to !== first.from) {
      const next = [...left].find(({ from }) => from === to);
      if (!next) return undefined;
      left.delete(next);
      rim = [...rim, ...next.line.slice(1)];
      to = next.to;
    }
    const [start] = rim;
    if (start) rims.push([...rim.slice(0, -1), start]);
  }
  return rims;
}

/** Twice what a rim bounds, in square degrees; below 0 where it runs clockwise. */
function areaOf(ring: Line): number {
  let sum = 0;
  ring.forEach(([x = 0, y = 0], index) => {
    const [fromX = x, fromY = y] = ring[index - 1] ?? [];
    sum += fromX * y - x * fromY;
  });
  return sum;
}

/** Whether a hole lies in a rim, which it may touch in vertices. */
function isHoleOf(outer: Line, hole: Line): boolean {
  const rim = new Set(outer.map(String));
  const own = hole.find((position) => !rim.has(String(position))) ?? hole[0];
  return own !== undefined && isIn(outer, own);
}

function isIn(ring: Line, [x = 0, y = 0]: GeoJSON.Position): boolean {
  let inside = false;
  ring.forEach(([bx = 0, by = 0], index) => {
    const [ax = bx, ay = by] = ring[index - 1] ?? [];
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
  });
  return inside;
}
