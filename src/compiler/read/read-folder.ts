import * as v from 'valibot';
import { BboxSchema, LayerSchema, type Manifest, ManifestSchema } from '../../story/manifest.ts';
import {
  AnnotationCollectionSchema,
  NoteAnnotationSchema,
  NoteCollectionSchema,
  PassageAnnotationSchema,
  PassageCollectionSchema,
} from '../../story/passage.ts';
import { type Problem, pointer } from '../../story/problem.ts';
import { FingerprintSchema } from '../article/fingerprint.ts';
import { unanchored } from '../article/unanchored.ts';
import { byRule } from '../check/by-rule.ts';
import { charactersIn } from './characters.ts';
import { coordinateSystemFault } from './coordinate-system.ts';
import { faultsOf } from './faults.ts';
import { withIds } from './feature-ids.ts';
import { FinerFileSchema, type FinerFolderFile } from './finer-schema.ts';
import { withFittingKinds } from './fitting-kinds.ts';
import type { Located, StoryFeature, StoryFolder } from './folder.ts';
import { BasemapSchema, FeatureSchema, LayerFileSchema } from './geojson-schema.ts';
import { nestingFault } from './nesting.ts';
import type { ReadJson, ReadResult } from './read-json.ts';
import { unknownProperties } from './unknown-properties.ts';

/** What of a layer's entry matters to its file. A box that is faulty, a fault of its own, takes in the world. */
const LayerFileEntrySchema = v.object({
  id: v.fallback(v.string(), ''),
  file: LayerSchema.entries.file,
  bbox: v.optional(v.fallback(BboxSchema, [-180, -85, 180, 85])),
});
const CountedSchema = v.object({ total: v.number(), first: v.object({ items: v.array(v.unknown()) }) });

/** The file of the basemap, and the name that it had before, which is still read. */
const BASEMAP = { file: 'basemap.json', before: 'ground.json' } as const;

interface Read {
  readonly folder: StoryFolder;
  readonly problems: Problem[];
  /** What was left out without harm. */
  readonly warnings: Problem[];
}

/**
 * Reads a story's folder: story.json, the layers that it names, basemap.json, passages.json, notes.json and
 * fingerprint.json. Missing files, broken JSON and what is not of its schema's form are the problems.
 */
export async function readFolder(readJson: ReadJson): Promise<Read> {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const read = async (file: string): Promise<unknown> => take(file, await readJson(file));
  const take = (file: string, result: ReadResult): unknown => {
    if ('json' in result) {
      const tooDeep = nestingFault(file, result.json);
      if (tooDeep) {
        problems.push({ ...tooDeep, rule: 'nesting' });
        return undefined;
      }
      problems.push(...byRule('characters', charactersIn(file, result.json)));
      return result.json;
    }
    const { problem } = result;
    // That there is no folder at all is found with every file, and is one problem.
    if (!problems.some((known) => known.file === problem.file)) problems.push({ ...problem, rule: 'file' });
    return undefined;
  };
  const parse = <const S extends v.GenericSchema>(schema: S, file: string, json: unknown) => {
    if (json === undefined) return undefined;
    const result = v.safeParse(schema, json);
    if (result.success) return result.output;
    problems.push(...byRule('form', faultsOf(schema, file, result.issues)));
    return undefined;
  };

  const manifestJson = await read('story.json');
  const manifest = parse(ManifestSchema, 'story.json', manifestJson);
  const features: Located<StoryFeature>[] = [];
  const listed = listAt(manifestJson, 'layers');
  const files = kept(LayerFileEntrySchema, 'story.json', manifestJson, 'layers');
  let featureIds = files.length > 0 && files.length === listed?.length ? new Set<string>() : undefined;
  // A file that two layers name is a fault of its own; its features are read once.
  for (const layer of new Map(files.map(({ value }) => [value.file, value] as const)).values()) {
    const json = withIds(await read(layer.file));
    const first = problems.length;
    const whole = parse(LayerFileSchema, layer.file, json);
    const listedFeatures = listAt(json, 'features') ?? [];
    problems.push(...problems.splice(first).map((problem) => withFittingKinds(problem, listedFeatures)));
    const ids = idsOf(listedFeatures);
    if (!listAt(json, 'features') || ids.length !== listedFeatures.length) featureIds = undefined;
    for (const id of ids) featureIds?.add(id);
    warnings.push(...byRule('properties', unknownProperties(layer.file, listedFeatures)));
    const otherSystem = coordinateSystemFault(layer.file, json);
    if (otherSystem) {
      // Of its positions nothing can be said.
      problems.push({ ...otherSystem, rule: 'coordinate-system' });
      continue;
    }
    const sound = whole
      ? located(layer.file, whole.features, 'features')
      : kept(FeatureSchema, layer.file, json, 'features');
    for (const { value, ...at } of sound) features.push({ ...at, value: { ...value, layer } });
  }
  const passages = await read('passages.json');
  const before = problems.length;
  const whole = isSoundCollection(passages)
    ? passages
    : parse(PassageCollectionSchema, 'passages.json', passages);
  const drafts = whole ? undefined : unanchored(passages);
  if (drafts)
    problems.push(
      { ...drafts.problem, rule: 'anchoring' },
      ...problems.splice(before).filter((problem) => !drafts.explains(problem)),
    );
  const notes = await read('notes.json');
  parse(NoteCollectionSchema, 'notes.json', notes);
  const base = await readBasemap(readJson);
  const basemap = parse(BasemapSchema, base.file, take(base.file, base.result));
  const finer: Located<FinerFolderFile>[] = [];
  for (const { value: file } of kept(v.string(), 'story.json', manifestJson, 'finer')) {
    const value = parse(FinerFileSchema, file, await read(file));
    if (value) finer.push({ file, path: '', value });
  }
  // Who anchors the passages gets the fingerprint too.
  const fingerprint = drafts ? undefined : await read('fingerprint.json');
  const folder: StoryFolder = {
    manifest,
    entries: entriesOf(manifestJson),
    layers: kept(LayerSchema, 'story.json', manifestJson, 'layers'),
    features,
    featureIds,
    basemap: basemap && { file: base.file, path: '', value: basemap },
    finer,
    passages: whole
      ? located('passages.json', whole.first.items, 'first', 'items')
      : kept(PassageAnnotationSchema, 'passages.json', passages, 'first', 'items'),
    notes: kept(NoteAnnotationSchema, 'notes.json', notes, 'first', 'items'),
    totals: [...(drafts ? [] : totalOf('passages.json', passages)), ...totalOf('notes.json', notes)],
    fingerprint: parse(FingerprintSchema, 'fingerprint.json', fingerprint),
  };
  return { folder, problems, warnings };
}

/** Looks at each passage by itself, and keeps none of the copies that a schema makes: there may be ten thousand. */
function isSoundCollection(passages: unknown): passages is v.InferOutput<typeof PassageCollectionSchema> {
  return (
    v.is(AnnotationCollectionSchema, passages) &&
    passages.first.items.every((item) => v.is(PassageAnnotationSchema, item))
  );
}

/** The basemap's file by its name, else by the one that it had before. */
async function readBasemap(readJson: ReadJson): Promise<{ file: string; result: ReadResult }> {
  const result = await readJson(BASEMAP.file);
  if ('json' in result || !result.isMissing) return { file: BASEMAP.file, result };
  const before = await readJson(BASEMAP.before);
  const isThere = 'json' in before || !before.isMissing;
  return isThere ? { file: BASEMAP.before, result: before } : { file: BASEMAP.file, result };
}

function totalOf(file: string, json: unknown): StoryFolder['totals'] {
  const result = v.safeParse(CountedSchema, json);
  if (!result.success) return [];
  const { total, first } = result.output;
  return [{ file, path: '/total', value: { total, items: first.items.length } }];
}

/** The list that stands at `keys`; undefined where there is none. */
function listAt(json: unknown, ...keys: string[]): unknown[] | undefined {
  let list = json;
  for (const key of keys) list = (list as Record<string, unknown> | null | undefined)?.[key];
  return Array.isArray(list) ? list : undefined;
}

/** The ids of those that have one. */
function idsOf(features: readonly unknown[]): string[] {
  return features.flatMap((feature) => {
    const id = (feature as { readonly id?: unknown } | null)?.id;
    return typeof id === 'string' ? id : [];
  });
}

/** Items, each with where it stands in the list at `keys`. */
function located<T>(file: string, items: readonly T[], ...keys: string[]): Located<T>[] {
  const list = pointer(...keys);
  return items.map((value, index) => ({ file, path: `${list}/${index}`, value }));
}

/** Of the list that stands at `keys`, the items that are of the schema's form. */
function kept<const S extends v.GenericSchema>(
  schema: S,
  file: string,
  json: unknown,
  ...keys: string[]
): Located<v.InferOutput<S>>[] {
  const list = pointer(...keys);
  return (listAt(json, ...keys) ?? []).flatMap((item, index) => {
    const result = v.safeParse(schema, item);
    return result.success ? [{ file, path: `${list}/${index}`, value: result.output }] : [];
  });
}

/** The entries of a manifest that are of their form, whatever else is faulty in it. */
function entriesOf(manifest: unknown): Partial<Manifest> {
  if (typeof manifest !== 'object' || manifest === null) return {};
  const sound = Object.entries(ManifestSchema.entries).flatMap(([name, schema]) => {
    const result = v.safeParse(schema as v.GenericSchema, Reflect.get(manifest, name));
    return result.success ? [[name, result.output]] : [];
  });
  return Object.fromEntries(sound);
}
