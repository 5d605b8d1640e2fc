import { type GeoContext, geoArea, geoOrthographic, geoPath } from 'd3-geo';
import { middle } from '../../cartography/boxes.ts';
import type { Point } from '../../cartography/camera.ts';
import { type Fineness, ringData } from '../../map/svg/path-data.ts';
import { onward } from '../../story/box.ts';
import { GLOBE_RADIUS, type Locator } from '../../story/locator.ts';
import type { Bbox } from '../../story/place.ts';

/** Units of a locator's square: a picture of it is some 64 to 88 pixels across. */
const FINENESS: Fineness = { grid: 0.5, tolerance: 0.4, smallest: 1.5 };
/** Units across the mark of a frame, at least. */
const LEAST = 9;
/** Degrees of longitude between the vertices of an edge along a parallel, which is no great circle. */
const STEP = 5;

/** The globe, seen from above the middle of a frame, and the frame on it. */
export function globeOf(land: GeoJSON.MultiPolygon, frame: Bbox): Pick<Locator, 'land' | 'mark'> {
  const [west, south, east, north] = onward(frame);
  const projection = geoOrthographic()
    .rotate([-(west + east) / 2, -(south + north) / 2])
    .translate([50, 50])
    .scale(GLOBE_RADIUS)
    .clipAngle(90);
  const drawn = (rings: readonly GeoJSON.Position[][]) =>
    ringsIn((context) => geoPath(projection, context)(spherical(rings)));
  const shapes = land.coordinates.flatMap(drawn);
  const [mark = []] = drawn([
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ]);
  return {
    land: shapes.map((ring) => ringData(ring, FINENESS)).join(''),
    mark: ringData(atLeast(mark), { ...FINENESS, tolerance: 0.1 }),
  };
}

/** A polygon as d3-geo takes it: its inside is on the right of its rim, which RFC 7946 has on the left. */
function spherical(rings: readonly GeoJSON.Position[][]): GeoJSON.Polygon {
  const polygon = (all: readonly GeoJSON.Position[][]): GeoJSON.Polygon => ({
    type: 'Polygon',
    coordinates: all.map((ring) => ring.flatMap(stepped)),
  });
  const turned = polygon(rings.map((ring) => ring.toReversed()));
  return geoArea(turned) > 2 * Math.PI ? polygon(rings) : turned;
}

/** The edge that ends at a vertex, in steps. */
function stepped(to: GeoJSON.Position, index: number, ring: readonly GeoJSON.Position[]): GeoJSON.Position[] {
  const [lng = 0, lat = 0] = to;
  const [fromLng = lng, fromLat = lat] = ring[index - 1] ?? [];
  const count = Math.max(1, Math.ceil(Math.abs(lng - fromLng) / STEP));
  return Array.from({ length: count }, (_, i) => {
    const share = (i + 1) / count;
    return [fromLng + (lng - fromLng) * share, fromLat + (lat - fromLat) * share];
  });
}

/** The rings that are drawn into a context, without the first vertex at their ends. */
function ringsIn(draw: (context: GeoContext) => void): Point[][] {
  const rings: Point[][] = [];
  draw({
    beginPath() {},
    moveTo: (x, y) => rings.push([[x, y]]),
    lineTo: (x, y) => rings.at(-1)?.push([x, y]),
    closePath() {},
    arc() {},
  });
  return rings;
}

/** A frame that is too small to be seen as a square about its middle. */
function atLeast(ring: readonly Point[]): readonly Point[] {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  const box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] as const;
  const [width, height] = [box[2] - box[0], box[3] - box[1]];
  if (Math.max(width, height) >= LEAST) return ring;
  const [x, y] = middle(box);
  const half = LEAST / 2;
  return [
    [x - half, y - half],
    [x + half, y - half],
    [x + half, y + half],
    [x - half, y + half],
  ];
}
