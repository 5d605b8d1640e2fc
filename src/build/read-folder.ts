import * as v from 'valibot';
import { type Layer, LayerSchema, ManifestSchema } from '../story/manifest.ts';
import {
  NoteAnnotationSchema,
  NoteCollectionSchema,
  PassageAnnotationSchema,
  PassageCollectionSchema,
} from '../story/passage.ts';
import { type Problem, pointer, problemsOf } from '../story/problem.ts';
import { FingerprintSchema } from './article/fingerprint.ts';
import { unanchored } from './article/unanchored.ts';
import type { Located, StoryFeature, StoryFolder } from './folder.ts';
import { FeatureSchema, GroundSchema, LayerFileSchema } from './geojson-schema.ts';
import type { ReadJson } from './read-json.ts';

const NamedSchema = v.object({ id: v.string() });
const CountedSchema = v.object({ total: v.number(), first: v.object({ items: v.array(v.unknown()) }) });

/**
 * Reads a story's folder: story.json, the layers that it names, ground.json, passages.json, notes.json and
 * fingerprint.json. Missing files, broken JSON and what is not of its schema's form are the problems.
 */
export async function readFolder(readJson: ReadJson): Promise<{ folder: StoryFolder; problems: Problem[] }> {
  const problems: Problem[] = [];
  const read = async (file: string): Promise<unknown> => {
    const result = await readJson(file);
    if ('json' in result) return result.json;
    const { problem } = result;
    // That there is no folder at all is found with every file, and is one problem.
    if (!problems.some((known) => known.file === problem.file)) problems.push(problem);
    return undefined;
  };
  const parse = <const S extends v.GenericSchema>(schema: S, file: string, json: unknown) => {
    if (json === undefined) return undefined;
    const result = v.safeParse(schema, json);
    if (result.success) return result.output;
    problems.push(...problemsOf(file, '', result.issues));
    return undefined;
  };

  const manifestJson = await read('story.json');
  const manifest = parse(ManifestSchema, 'story.json', manifestJson);
  const features: Located<StoryFeature>[] = [];
  let featureIds: Set<string> | undefined = manifest && new Set<string>();
  for (const layer of manifest?.layers ?? layersOf(manifestJson)) {
    const json = await read(layer.file);
    parse(LayerFileSchema, layer.file, json);
    if (json === undefined) featureIds = undefined;
    for (const { value } of kept(NamedSchema, layer.file, json, 'features')) featureIds?.add(value.id);
    for (const { value, ...at } of kept(FeatureSchema, layer.file, json, 'features'))
      features.push({ ...at, value: { ...value, layer } });
  }
  const passages = await read('passages.json');
  const drafts = unanchored(passages);
  const before = problems.length;
  parse(PassageCollectionSchema, 'passages.json', passages);
  if (drafts)
    problems.push(drafts.problem, ...problems.splice(before).filter((problem) => !drafts.explains(problem)));
  const notes = await read('notes.json');
  parse(NoteCollectionSchema, 'notes.json', notes);
  const ground = parse(GroundSchema, 'ground.json', await read('ground.json'));
  // Who anchors the passages gets the fingerprint too.
  const fingerprint = drafts ? undefined : await read('fingerprint.json');
  const folder: StoryFolder = {
    manifest,
    features,
    featureIds,
    ground,
    passages: kept(PassageAnnotationSchema, 'passages.json', passages, 'first', 'items'),
    notes: kept(NoteAnnotationSchema, 'notes.json', notes, 'first', 'items'),
    totals: [...(drafts ? [] : totalOf('passages.json', passages)), ...totalOf('notes.json', notes)],
    fingerprint: parse(FingerprintSchema, 'fingerprint.json', fingerprint),
  };
  return { folder, problems };
}

function totalOf(file: string, json: unknown): StoryFolder['totals'] {
  const result = v.safeParse(CountedSchema, json);
  if (!result.success) return [];
  const { total, first } = result.output;
  return [{ file, path: '/total', value: { total, items: first.items.length } }];
}

/** Of the list that stands at `keys`, the items that are of the schema's form. */
function kept<const S extends v.GenericSchema>(
  schema: S,
  file: string,
  json: unknown,
  ...keys: string[]
): Located<v.InferOutput<S>>[] {
  let list = json;
  for (const key of keys) list = (list as Record<string, unknown> | null | undefined)?.[key];
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown, index) => {
    const result = v.safeParse(schema, item);
    return result.success ? [{ file, path: pointer(...keys, index), value: result.output }] : [];
  });
}

/** The layers of a manifest that is faulty elsewhere: their files are looked through all the same. */
function layersOf(manifest: unknown): Layer[] {
  return kept(LayerSchema, 'story.json', manifest, 'layers').map(({ value }) => value);
}
