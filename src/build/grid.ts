/**
 * Steps of the served grid in a degree. A step of 0.0005° is at most 56 m on the ground, and 0.36 CSS pixels at
 * zoom 9, the nearest a map is read at (a tile of 512 pixels spans 360°/2⁹ there): no vertex moves by more than
 * a fifth of a pixel.
 */
export const STEPS_PER_DEGREE = 2000;

/** [longitude, latitude] in degrees -> whole steps of the grid. */
export function toGrid(position: readonly number[]): [number, number] {
  const [lng = 0, lat = 0] = position;
  return [Math.round(lng * STEPS_PER_DEGREE), Math.round(lat * STEPS_PER_DEGREE)];
}

/** Degrees on the grid, written as short as they can be. */
export function onGrid([lng, lat]: readonly [number, number]): [number, number] {
  const [x, y] = toGrid([lng, lat]);
  return [x / STEPS_PER_DEGREE, y / STEPS_PER_DEGREE];
}

/**
 * The same geometry in whole steps of the grid. Vertices that fall together become one. A ring or line that
 * shrinks to nothing is left out, but never the last of its feature: that one keeps its form's fewest vertices.
 */
export function gridded(geometry: GeoJSON.Geometry): GeoJSON.Geometry {
  switch (geometry.type) {
    case 'Point':
      return { type: 'Point', coordinates: toGrid(geometry.coordinates) };
    case 'MultiPoint':
      return { type: 'MultiPoint', coordinates: geometry.coordinates.map(toGrid) };
    case 'LineString':
      return { type: 'LineString', coordinates: padded(merged(geometry.coordinates), 2) };
    case 'MultiLineString':
      return { type: 'MultiLineString', coordinates: lasting(geometry.coordinates, 2) };
    case 'Polygon':
      return { type: 'Polygon', coordinates: polygon(geometry.coordinates) };
    case 'MultiPolygon': {
      const polygons = geometry.coordinates.map(polygon);
      const whole = polygons.filter(([outer]) => outer && new Set(outer.map(String)).size >= 3);
      return { type: 'MultiPolygon', coordinates: whole.length > 0 ? whole : polygons.slice(0, 1) };
    }
    default:
      throw new TypeError(`A ${geometry.type} cannot be served; the build's schema refuses it.`);
  }
}

type Line = readonly (readonly number[])[];

function polygon([outer = [], ...holes]: readonly Line[]): number[][][] {
  return [
    padded(merged(outer), 4),
    ...holes.map(merged).filter((hole) => new Set(hole.map(String)).size >= 3),
  ];
}

function lasting(lines: readonly Line[], fewest: number): number[][][] {
  const all = lines.map(merged);
  const whole = all.filter((line) => line.length >= fewest);
  return whole.length > 0 ? whole : all.slice(0, 1).map((line) => padded(line, fewest));
}

function merged(line: Line): number[][] {
  const steps: number[][] = [];
  for (const position of line) {
    const step = toGrid(position);
    const last = steps.at(-1);
    if (step[0] !== last?.[0] || step[1] !== last[1]) steps.push(step);
  }
  return steps;
}

function padded(line: number[][], fewest: number): number[][] {
  const last = line.at(-1);
  while (last && line.length < fewest) line.push([...last]);
  return line;
}
