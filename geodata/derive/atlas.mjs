import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import { cutAtAntimeridian } from './antimeridian.mjs';
import { withoutSpurs } from './rings.mjs';
import { keyOf, round } from './round.mjs';

const require = createRequire(import.meta.url);

/** A package's JSON file by its path inside node_modules. */
export const read = (path) => require(path);

/**
 * A topology's object as features, every position rounded.
 * @param {import('topojson-specification').Topology} topology
 * @param {import('topojson-specification').GeometryCollection} object
 * @returns {any[]}
 */
export function featuresOf(topology, object) {
  /** @type {{ features: any[] }} */
  const { features } = feature(topology, object);
  for (const { geometry } of features) geometry.coordinates = roundAll(geometry.coordinates);
  return features;
}

/** Natural Earth's countries: name -> MultiPolygon coordinates, outlines and neighbours to the vertex. */
export function readCountries() {
  const atlas = read('world-atlas/countries-10m.json');
  const countries = new Map();
  for (const { properties, geometry } of featuresOf(atlas, atlas.objects.countries))
    countries.set(properties.name, solid(geometry));
  return countries;
}

/** Polygons whose rim still encloses something after the package's quantisation. */
function solid({ type, coordinates }) {
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  const whole = (rings) => rings.map(withoutSpurs).filter((ring) => ring.length > 3);
  return polygons
    .flatMap(([outer, ...holes]) => {
      const parts = cutAtAntimeridian(outer);
      return parts.map((part, i) => whole([part.map(round), ...(i === 0 ? holes : [])]));
    })
    .filter((rings) => rings.length > 0);
}

function roundAll(coordinates) {
  if (typeof coordinates[0] === 'number') return round(coordinates);
  const rounded = coordinates.map(roundAll);
  if (typeof coordinates[0][0] !== 'number') return rounded;
  return rounded.filter((at, i) => i === 0 || keyOf(at) !== keyOf(rounded[i - 1]));
}
