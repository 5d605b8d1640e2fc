import { feature } from 'topojson-client';
import type { GeometryObject, MultiLineString, MultiPolygon, Topology } from 'topojson-specification';
import { decodeArc } from './arcs.ts';
import { parseBounded } from './bounded-parse.ts';
import { joinedAcross180 } from './joined.ts';
import { ownNameFirst } from './own-name.ts';
import type { Note, Passage } from './passage.ts';
import type { Place } from './place.ts';
import { NEWER_STORY, StoryError, schemaError } from './problem.ts';
import { makeFinerShapes } from './refine-story.ts';
import { referenceProblems } from './served-references.ts';
import { type Read, type ServedFeature, ServedSchema } from './served-schema.ts';
import { checkSize } from './served-size.ts';
import { SERVED_VERSION } from './served-version.ts';
import { checkOnGlobe } from './served-vertices.ts';
import { type Basemap, makeStory, type Story } from './story.ts';
import { mentionOf } from './texts.ts';

const FILE = 'story.json';

/** The story has been withdrawn by its editors; the message is what a reader should be told. */
export class WithdrawnError extends Error {
  override readonly name = 'WithdrawnError';
}

/** A story that a newer Article Map has built. */
class NewerStoryError extends StoryError {
  override readonly name = NEWER_STORY;
}

/**
 * The story in what `story.json` holds, parsed.
 * @throws StoryError where a newer version wrote it (its name is then `NEWER_STORY`), or it is not of the served form;
 *   it lists all faults.
 * @throws WithdrawnError where there is nothing to read any more
 */
export function readStory(served: unknown): Story {
  checkVersion(served);
  checkSize(served, FILE);
  const result = parseBounded(ServedSchema, served);
  if (result.issues) throw schemaError(FILE, result);
  const valid = result.output;
  if (valid.about.withdrawn) throw new WithdrawnError(valid.about.alt);
  const problems = referenceProblems(valid, FILE);
  if (problems.length > 0) throw new StoryError(problems);
  const arcs = valid.topology.arcs.map(decodeArc);
  checkOnGlobe(valid, arcs, FILE);
  return decodedStory(valid, arcs);
}

/** The story in what is known to be of the served form; `arcs` are its topology's, decoded. */
export function decodedStory(valid: Read, arcs: [number, number][][]): Story {
  const topology = { ...valid.topology, objects: {}, arcs };
  const { finer: files, locator } = valid.version === 3 ? valid : {};
  const story: Story = makeStory({
    about: valid.about,
    layers: valid.layers.map((layer) => ({
      ...layer,
      title: ownNameFirst(layer.title, valid.about.language),
    })),
    places: placesOf(valid, topology),
    basemap: basemapOf(valid, topology),
    ...(valid.widths && { widths: valid.widths }),
    ...(locator && { locator }),
    passages: passagesOf(valid),
    notes: valid.notes.map((note): Note => ({ ...note, sources: pick(valid.sources, note.sources) })),
    ...(files && { finer: makeFinerShapes(files, valid, topology.arcs, () => story) }),
  });
  return story;
}

function checkVersion(served: unknown): void {
  const version =
    typeof served === 'object' && served !== null && 'version' in served ? served.version : undefined;
  if (typeof version === 'number' && version <= SERVED_VERSION) return;
  const at = { file: FILE, path: '/version' };
  if (typeof version === 'number')
    throw new NewerStoryError([
      {
        ...at,
        found: `a story made by a newer Article Map (version ${version}; this one reads up to ${SERVED_VERSION})`,
        expected: `version ${SERVED_VERSION} or older`,
        remedy: 'Load a newer article-map.js.',
      },
    ]);
  throw new StoryError([
    {
      ...at,
      found: 'no version number',
      expected: `a story that Article Map built, with its version (${SERVED_VERSION})`,
      remedy: 'Check the address, or build the story anew.',
    },
  ]);
}

function placesOf(
  { about, layers, sources, topology: { objects } }: Read,
  topology: Topology,
): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const { id: layer } of layers)
    for (const served of objects.get(layer)?.geometries ?? []) {
      const { disputed, size } = served.properties;
      const properties: Omit<typeof served.properties, 'disputed' | 'size'> = served.properties;
      const source = disputed && sources[disputed.source];
      const measuredBy = size && sources[size.source];
      places.set(served.id, {
        ...properties,
        name: ownNameFirst(properties.name, about.language),
        id: served.id,
        layer,
        sources: pick(sources, served.properties.sources),
        ...(disputed && source && { disputed: { note: disputed.note, source } }),
        ...(size && measuredBy && { size: { ...size, source: measuredBy } }),
        geometry: decode(topology, served),
      });
    }
  return places;
}

function basemapOf({ ground: basemap, sources }: Read, topology: Topology): Basemap {
  const areas = (object: MultiPolygon) => feature(topology, object).geometry;
  const lines = (object: MultiLineString) => joinedAcross180(feature(topology, object).geometry);
  return {
    land: joinedAcross180(areas(basemap.land)),
    // Finer shapes name lakes by their place in the list.
    lakes: areas(basemap.lakes),
    ...(basemap.rivers && { rivers: lines(basemap.rivers) }),
    borders: lines(basemap.borders),
    disputedBorders: lines(basemap.disputedBorders),
    divisions: lines(basemap.divisions),
    names: basemap.names,
    ...(basemap.namesIn && { namesIn: basemap.namesIn }),
    ...(basemap.sources && { sources: pick(sources, basemap.sources) }),
  };
}

function decode(topology: Topology, shape: ServedFeature): GeoJSON.Geometry {
  // Typed for the general case, in which an object may be a collection; one with a shape is a feature.
  const decoded = feature(topology, shape as GeometryObject);
  if (decoded.type !== 'Feature') throw new TypeError(`topology: ${shape.id} is a collection of shapes.`);
  return joinedAcross180(decoded.geometry);
}

function passagesOf(served: Read): Passage[] {
  if (!('texts' in served))
    return served.passages.map(({ mentions, time, ...passage }) => ({
      ...passage,
      mentions: mentions.map(mentionOf),
      ...(time !== undefined && { time }),
    }));
  const files = served.texts.flatMap(({ file, count }) => Array<string>(count).fill(file));
  return served.passages.map(({ time, ...passage }, index) => ({
    ...passage,
    file: files[index] ?? '',
    ...(time !== undefined && { time }),
  }));
}

function pick<T>(table: readonly T[], indexes: readonly number[]): T[] {
  return indexes.flatMap((index) => table[index] ?? []);
}
