import { STEPS } from '../../src/natural-earth/packed-lines.ts';

/** A position in whole parts of a degree. */
export function wholeSteps([lng = 0, lat = 0]: GeoJSON.Position): [number, number] {
  return [Math.round(lng * STEPS), Math.round(lat * STEPS)];
}

/** A line in whole parts of a degree; vertices that fall together are one. */
export function lineInSteps(line: readonly GeoJSON.Position[]): GeoJSON.Position[] {
  const path: [number, number][] = [];
  for (const at of line.map(wholeSteps)) {
    const last = path.at(-1);
    if (last?.[0] !== at[0] || last[1] !== at[1]) path.push(at);
  }
  return path;
}

/** The polygons of an area. */
export function polygonsOf(geometry: GeoJSON.Geometry): GeoJSON.Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

/** The parts of a line. */
export function partsOf(geometry: GeoJSON.Geometry): GeoJSON.Position[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
}
