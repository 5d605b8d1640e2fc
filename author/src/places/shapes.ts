import * as v from 'valibot';
import type { StoryGeometry } from '../../../src/compiler/read/folder.ts';
import { FeatureSchema } from '../../../src/compiler/read/geojson-schema.ts';
import { quote } from '../../../src/story/problem.ts';
import type { SourceProblem } from '../source-problem.ts';

type Fault = Pick<SourceProblem, 'found' | 'expected' | 'remedy'>;

const EXPECTED = 'GeoJSON with a line or an area (RFC 7946)';

/**
 * The shape that a cell of `places.csv` names: a file of `shapes/`, with or without its ending, or one feature of it, as
 * `countries.geojson#ch`. The parts of a file are one shape.
 *
 * @param read the JSON of a file in `shapes/`; undefined where there is none, null where it is no JSON
 */
export function shapeNamed(
  name: string,
  read: (file: string) => unknown,
): StoryGeometry | (Fault & { rule: string }) {
  const [written = '', id] = name.split('#');
  const file = /\.(geo)?json$/i.test(written) ? written : `${written}.geojson`;
  const fault = (found: string, expected: string, remedy: string) => ({
    found,
    expected,
    remedy,
    rule: 'places-row',
  });
  if (/[/\\]/.test(file))
    return fault(quote(written), 'the name of a file in shapes/', 'Put the file there.');
  const json = read(file);
  if (json === undefined) return fault(`no file shapes/${file}`, EXPECTED, 'Add it, or correct the name.');
  if (json === null) return fault(`what is no JSON in shapes/${file}`, EXPECTED, 'Export it anew.');
  const features = featuresIn(json).filter((feature) => id === undefined || idOf(feature) === id);
  const geometries = features.flatMap(({ geometry }) => partsOf(geometry));
  if (geometries.length === 0)
    return fault(
      `no shape in shapes/${file}${id === undefined ? '' : ` with the id ${quote(id)}`}`,
      EXPECTED,
      'Export it anew, or correct the name.',
    );
  const [first] = geometries;
  const only = geometries.length === 1 ? first : joined(geometries);
  const checked = v.safeParse(FeatureSchema.entries.geometry, only);
  if (only && !checked.success)
    return fault(`positions in shapes/${file} that are none`, EXPECTED, 'Export it anew.');
  return (
    only ??
    fault(
      `points, lines and areas together in shapes/${file}`,
      'shapes of one sort',
      'Make a row and a file of each.',
    )
  );
}

interface Shaped {
  readonly id?: unknown;
  readonly properties?: { readonly id?: unknown } | null;
  readonly geometry?: unknown;
}

function featuresIn(json: unknown): readonly Shaped[] {
  const { type, features } = json as { readonly type?: unknown; readonly features?: unknown };
  if (type === 'FeatureCollection' && Array.isArray(features)) return features as Shaped[];
  return [type === 'Feature' ? (json as Shaped) : { geometry: json }];
}

function idOf({ id, properties }: Shaped): string {
  return String(id ?? properties?.id);
}

/** The geometries that a map draws; what is wrong inside them the story's own rules tell. */
function partsOf(geometry: unknown): StoryGeometry[] {
  const { type, coordinates, geometries } = (geometry ?? {}) as {
    readonly type?: unknown;
    readonly coordinates?: unknown;
    readonly geometries?: readonly unknown[];
  };
  if (type === 'GeometryCollection') return (geometries ?? []).flatMap(partsOf);
  return Array.isArray(coordinates) && coordinates.length > 0 ? [geometry as StoryGeometry] : [];
}

/** One geometry of several of a sort. */
function joined(parts: readonly StoryGeometry[]): StoryGeometry | undefined {
  const type = `Multi${parts[0]?.type.replace('Multi', '')}`;
  if (parts.some((part) => `Multi${part.type.replace('Multi', '')}` !== type)) return undefined;
  const coordinates = parts.flatMap(
    (part) => (part.type.startsWith('Multi') ? part.coordinates : [part.coordinates]) as never[],
  );
  return { type, coordinates } as StoryGeometry;
}
