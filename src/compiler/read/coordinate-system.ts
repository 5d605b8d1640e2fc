import type { Problem } from '../../story/problem.ts';
import { pointer, quote } from '../../story/problem.ts';

/**
 * The names under which tools write that positions are longitude and latitude on WGS 84, the only coordinate system
 * that RFC 7946 §4 has: OGC:CRS84 and EPSG:4326, with heights CRS84h and EPSG:4979; bare, as URN (OGC 07-092r3), as
 * address of the OGC's register, and as the `link` of GeoJSON 2008 to spatialreference.org.
 */
const LONGITUDE_LATITUDE = [
  /^(OGC:)?CRS84h?$/i,
  /^(EPSG:)?(4326|4979)$/i,
  /^urn:(x-)?ogc:def:crs:OGC:[\d.]*:CRS84h?$/i,
  /^urn:(x-)?ogc:def:crs:EPSG:([\d.]*:)?(4326|4979)$/i,
  /^https?:\/\/www\.opengis\.net\/def\/crs\/OGC\/[\d.]+\/CRS84h?$/i,
  /^https?:\/\/www\.opengis\.net\/def\/crs\/EPSG\/[\d.]+\/(4326|4979)$/i,
  /^https?:\/\/www\.opengis\.net\/gml\/srs\/epsg\.xml#4326$/i,
  /^https?:\/\/(www\.)?spatialreference\.org\/ref\/epsg\/4326(\/.*)?$/i,
];

/**
 * What `crs` (GeoJSON 2008 §3) says in a layer's file, where that is not longitude and latitude on WGS 84: one problem,
 * with the command that reprojects. It may stand in the collection, in a feature or in a geometry.
 */
export function coordinateSystemFault(file: string, layer: unknown): Problem | undefined {
  for (const { keys, crs } of systemsIn(layer)) {
    if (isLongitudeLatitude(crs)) continue;
    return {
      file,
      path: pointer(...keys),
      found: `the coordinate system ${quote(nameOf(crs) ?? JSON.stringify(crs))}`,
      expected: 'longitude and latitude on WGS 84 (CRS84 or EPSG:4326; RFC 7946 §4)',
      remedy: `Reproject it: ogr2ogr -t_srs EPSG:4326 -lco RFC7946=YES ${argument(`reprojected-${file}`)} ${argument(file)}.`,
    };
  }
  return undefined;
}

interface NamedSystem {
  /** Where it stands in the file. */
  readonly keys: readonly (string | number)[];
  readonly crs: unknown;
}

/** Each `crs` of a layer's file. */
function systemsIn(layer: unknown): NamedSystem[] {
  const systems: NamedSystem[] = [];
  const take = (holder: unknown, ...keys: (string | number)[]) => {
    const crs = member(holder, 'crs');
    if (crs !== undefined) systems.push({ keys: [...keys, 'crs'], crs });
  };
  take(layer);
  const features = member(layer, 'features');
  for (const [index, feature] of (Array.isArray(features) ? features : []).entries()) {
    take(feature, 'features', index);
    take(member(feature, 'geometry'), 'features', index, 'geometry');
  }
  return systems;
}

function isLongitudeLatitude(crs: unknown): boolean {
  // GeoJSON 2008: null says that none can be assumed, which RFC 7946 does.
  if (crs === null) return true;
  const name = nameOf(crs);
  return name !== undefined && LONGITUDE_LATITUDE.some((known) => known.test(name.trim()));
}

/** What a `crs` names: a text itself, or in its properties `name`, `href` or, in the oldest form, `code`. */
function nameOf(crs: unknown): string | undefined {
  const properties = member(crs, 'properties');
  const name = [crs, member(properties, 'name'), member(properties, 'href'), member(properties, 'code')].find(
    (one) => typeof one === 'string' || typeof one === 'number',
  );
  return name === undefined ? undefined : String(name);
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}

/** A file's name as a shell takes it. */
function argument(name: string): string {
  return /^[\w.-]+$/.test(name) ? name : `'${name.replaceAll("'", "'\\''")}'`;
}
