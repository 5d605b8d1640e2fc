import * as v from 'valibot';
import { withIds } from '../../../src/compiler/read/feature-ids.ts';
import type { StoryGeometry } from '../../../src/compiler/read/folder.ts';
import { FeatureSchema } from '../../../src/compiler/read/geojson-schema.ts';
import type { ReadJson } from '../../../src/compiler/read/read-json.ts';
import { type PassageAnnotation, PassageAnnotationSchema } from '../../../src/story/passage.ts';
import type { PlaceProperties } from '../../../src/story/place.ts';
import type { Basemap } from '../../../src/story/story.ts';

/** A feature of a layer that somebody made by hand. */
interface OwnFeature {
  readonly id: string;
  readonly properties: PlaceProperties;
  readonly geometry: StoryGeometry;
}

/** The sound features of the layers that story.json names; what is wrong with the others the compiler tells. */
export async function featuresOfLayers(readJson: ReadJson, layers: unknown): Promise<OwnFeature[]> {
  const results = await Promise.all(filesOf(layers).map(readJson));
  return results.flatMap((result) => sound(FeatureSchema, withIds(jsonOf(result)), 'features'));
}

function filesOf(layers: unknown): string[] {
  const files = (Array.isArray(layers) ? layers : []).flatMap((layer) =>
    isObject(layer) && typeof layer.file === 'string' ? layer.file : [],
  );
  return [...new Set(files)];
}

/** All that places of a story without fault are called: names, further names, and the article's own words for them. */
export async function namesIn(readJson: ReadJson, layers: unknown): Promise<string[]> {
  const results = await Promise.all(filesOf(layers).map(readJson));
  const features = results.flatMap(
    (result) => (jsonOf(result) as { features: readonly OwnFeature[] }).features,
  );
  return features.flatMap(({ properties: { name, otherNames = [], mentions } }) => [
    ...Object.values(name),
    ...otherNames.map(({ value }) => value),
    ...mentions,
  ]);
}

/** The waters and towns that the basemap of a story without fault names, in all languages: a reader sees where they are. */
export async function namesOnBasemap(readJson: ReadJson): Promise<string[]> {
  const json = jsonOf(await readJson('basemap.json')) ?? jsonOf(await readJson('ground.json'));
  const { names = [] } = (json ?? {}) as Partial<Pick<Basemap, 'names'>>;
  return names
    .filter(({ kind }) => kind !== 'country' && kind !== 'division')
    .flatMap(({ name, names: others }) => [name, ...Object.values(others ?? {})]);
}

/** The sound passages of `passages.json`, as it is in the folder. */
export async function passagesIn(readJson: ReadJson): Promise<PassageAnnotation[]> {
  const json = jsonOf(await readJson('passages.json'));
  return sound(PassageAnnotationSchema, isObject(json) ? json.first : undefined, 'items');
}

/** The passages of a story without fault: they are not checked again. */
export async function passagesOfSound(readJson: ReadJson): Promise<readonly PassageAnnotation[]> {
  const json = jsonOf(await readJson('passages.json')) as {
    readonly first: { readonly items: readonly PassageAnnotation[] };
  };
  return json.first.items;
}

/** Reads each file once. */
export function onceEach(readJson: ReadJson): ReadJson {
  const read = new Map<string, ReturnType<ReadJson>>();
  return (file) => {
    const result = read.get(file) ?? readJson(file);
    read.set(file, result);
    return result;
  };
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function jsonOf(result: Awaited<ReturnType<ReadJson>>): unknown {
  return 'json' in result ? result.json : undefined;
}

function sound<const S extends v.GenericSchema>(schema: S, json: unknown, list: string): v.InferOutput<S>[] {
  const items = isObject(json) ? json[list] : undefined;
  return (Array.isArray(items) ? items : []).filter((item): item is v.InferOutput<S> => v.is(schema, item));
}
