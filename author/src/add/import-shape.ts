import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { isOffGlobe } from '../../../src/compiler/check/coordinates.ts';
import { coordinateSystemFault } from '../../../src/compiler/read/coordinate-system.ts';
import type { StoryGeometry } from '../../../src/compiler/read/folder.ts';
import { positionsOf } from '../../../src/compiler/read/positions.ts';
import { quote } from '../../../src/story/problem.ts';
import { shapeNamed } from '../places/shapes.ts';
import { ToolError } from '../tool-error.ts';

/** A shape of a file, and what the file calls it. */
interface Imported {
  readonly geometry: StoryGeometry;
  readonly name: string | undefined;
}

/**
 * The shape in a file of GeoJSON or TopoJSON; its parts are one shape.
 *
 * @param file its name, for messages
 * @param only the name or id of the one feature that is meant; absent: all
 * @throws ToolError where there is none, or it is no shape of this Earth
 */
export function importShape(file: string, text: string, only?: string): Imported {
  const collection = collectionOf(file, text);
  const fault = coordinateSystemFault(file, collection);
  if (fault)
    throw new ToolError(`${file}: found ${fault.found}; expected ${fault.expected}. ${fault.remedy}`);
  const named = collection.features.filter(({ geometry }) => geometry !== null);
  const features = only === undefined ? named : named.filter((one) => namesOf(one).includes(only));
  const [first] = features;
  if (!first) {
    const names = named.flatMap((one) => namesOf(one)[0] ?? []).slice(0, 8);
    throw new ToolError(
      only === undefined
        ? `${file}: found no feature with a shape. Export it anew.`
        : `--feature: found ${quote(only)}, which ${file} does not have${names.length > 0 ? `; it has ${names.map(quote).join(', ')} …` : ''}. Correct the name.`,
    );
  }
  const shape = shapeNamed('import', () => ({ type: 'FeatureCollection', features }));
  if (!('type' in shape))
    throw new ToolError(
      `${file}: found ${shape.found.replace(' in shapes/import.geojson', '')}; expected ${shape.expected}. Name one of its features by --feature.`,
    );
  if (positionsOf(shape).some(isOffGlobe))
    throw new ToolError(
      `${file}: found positions that are no degrees of longitude and latitude. Reproject it: ogr2ogr -t_srs EPSG:4326 out.geojson ${file}`,
    );
  const name =
    features.length === 1 ? textOf(first.properties?.['name:en'] ?? first.properties?.name) : undefined;
  return { geometry: shape, name };
}

/**
 * The points of a file that holds several and nothing else, each a place of its own; undefined of any other file.
 *
 * @param file its name, for messages
 * @throws ToolError where one has no name
 */
export function importPoints(
  file: string,
  text: string,
): { name: string; position: GeoJSON.Position }[] | undefined {
  const { features } = collectionOf(file, text);
  if (features.length < 2 || !features.every(({ geometry }) => geometry?.type === 'Point')) return undefined;
  return features.map((one, index) => {
    const { geometry, name } = importShape(file, JSON.stringify(one));
    if (name === undefined)
      throw new ToolError(
        `${file}#/features/${index}: found a point without a name; expected a property “name” of each. Add it.`,
      );
    return { name, position: geometry.coordinates as GeoJSON.Position };
  });
}

function collectionOf(file: string, text: string): GeoJSON.FeatureCollection {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new ToolError(`${file}: found no JSON; expected GeoJSON or TopoJSON. Export it anew.`);
  }
  const { type, features } = (json ?? {}) as { readonly type?: unknown; readonly features?: unknown };
  if (type === 'Topology') {
    const topology = json as Topology;
    const all = Object.values(topology.objects ?? {}).flatMap((object) => {
      const made = feature(topology, object);
      return made.type === 'FeatureCollection' ? made.features : [made];
    });
    return { type: 'FeatureCollection', features: all };
  }
  if (type === 'FeatureCollection' && Array.isArray(features)) return json as GeoJSON.FeatureCollection;
  if (type === 'Feature') return { type: 'FeatureCollection', features: [json as GeoJSON.Feature] };
  return {
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: {}, geometry: json as GeoJSON.Geometry }],
  };
}

/** By what a feature may be asked for. */
function namesOf({ id, properties }: GeoJSON.Feature): string[] {
  return [properties?.name, properties?.['name:en'], id, properties?.id].flatMap((one) => textOf(one) ?? []);
}

function textOf(value: unknown): string | undefined {
  return (typeof value === 'string' || typeof value === 'number') && value !== '' ? String(value) : undefined;
}
