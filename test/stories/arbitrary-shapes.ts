import fc from 'fast-check';

/** All arbitrary shapes lie inside: [west, south, east, north]. */
export const BBOX = [-60, -60, 60, 60];

/** To a metre, as GeoJSON files are written. */
const metre = (degrees: number) => Math.round(degrees * 1e5) / 1e5;
const degrees = (min: number, max: number) => fc.double({ min, max, noNaN: true }).map(metre);

const position = fc.tuple(degrees(-50, 50), degrees(-50, 50));
const point = position.map((coordinates) => ({ type: 'Point' as const, coordinates }));

const lineCoordinates = fc
  .tuple(position, fc.array(fc.tuple(degrees(0.01, 2), degrees(-2, 2)), { minLength: 1, maxLength: 12 }))
  .map(([start, steps]) => {
    const line: [number, number][] = [start];
    let [lng, lat] = start;
    // Bound for the east, so that no line is longer than its box; and back where the box ends.
    for (const [east, north] of steps) {
      lng += lng + east > 59 ? -east : east;
      lat += Math.abs(lat + north) > 59 ? -north : north;
      line.push([metre(lng), metre(lat)]);
    }
    return line;
  });
const line = lineCoordinates.map((coordinates) => ({ type: 'LineString' as const, coordinates }));
const lines = fc
  .array(lineCoordinates, { minLength: 1, maxLength: 3 })
  .map((coordinates) => ({ type: 'MultiLineString' as const, coordinates }));

/** A star around a centre, and perhaps a hole of its form; either way round. */
const polygonCoordinates = fc
  .record({
    centre: position,
    radii: fc.array(degrees(0.05, 3), { minLength: 3, maxLength: 20 }),
    hollow: fc.boolean(),
    reversed: fc.boolean(),
  })
  .map(({ centre: [lng, lat], radii, hollow, reversed }) => {
    const ring = (scale: number) => {
      const open = radii.map((radius, index) => {
        const angle = (index / radii.length) * 2 * Math.PI;
        return [
          metre(lng + scale * radius * Math.cos(angle)),
          metre(lat + scale * radius * Math.sin(angle)),
        ] as [number, number];
      });
      const closed = [...open, ...open.slice(0, 1)];
      return reversed ? closed.reverse() : closed;
    };
    return hollow ? [ring(1), ring(0.3)] : [ring(1)];
  });
const area = polygonCoordinates.map((coordinates) => ({ type: 'Polygon' as const, coordinates }));
export const areas = fc
  .array(polygonCoordinates, { minLength: 1, maxLength: 3 })
  .map((coordinates) => ({ type: 'MultiPolygon' as const, coordinates }));

/** A geometry that no rule refuses. */
export const shape = fc.oneof(point, line, lines, area, areas);
export { lines };
