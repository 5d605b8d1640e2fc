import { topology } from 'topojson-server';
import type { GeometryCollection, MultiLineString, MultiPolygon, Objects } from 'topojson-specification';
import { encodeArc } from '../../story/arcs.ts';
import { isWhole } from '../../story/passage.ts';
import type { Place, PlaceProperties, Source } from '../../story/place.ts';
import type { Served, ServedFeature, ServedWhole } from '../../story/served-schema.ts';
import { needsVersion3 } from '../../story/served-version.ts';
import type { Basemap, Story } from '../../story/story.ts';
import type { FinerFolderFile } from '../read/finer-schema.ts';
import type { Located } from '../read/folder.ts';
import { finerFiles } from './finer-files.ts';
import { gridded, onGrid, stepsFor } from './grid.ts';
import { namesFilesOf } from './names-files.ts';
import { LIMITS, type Limits, sidecarsOf } from './sidecars.ts';

const SHAPES = ['land', 'lakes', 'borders', 'disputedBorders', 'divisions'] as const;
const NO_LINES: GeoJSON.MultiLineString = { type: 'MultiLineString', coordinates: [] };

/** A story as it is served. */
export interface Serialised {
  /** What `story.json` is to hold. */
  readonly served: Served;
  /** The files beside it, by name: the passages' texts, where it does not hold them itself, the basemap's names in other languages, and finer shapes. */
  readonly sidecars: ReadonlyMap<string, string>;
}

/**
 * Writes a story that has all its texts. What `readStory` makes of it differs by half a step of the grid at most. It
 * is of the oldest version that can say it, so that pages with an older article-map.js go on to show it.
 * @param finer files of the story's folder with finer shapes
 * @throws StoryError where these do not fit the story's own shapes
 */
export function serialiseStory(
  story: Story,
  limits: Limits = LIMITS,
  finer: readonly Located<FinerFolderFile>[] = [],
): Serialised {
  const { whole, arcs, steps } = wholeOf(story);
  const isNew = needsVersion3(story) || finer.length > 0;
  const { files, contents } = finerFiles(finer, story, arcs, steps);
  const { namesIn, files: namesFiles } = namesFilesOf(story.basemap.names);
  if (namesIn.length > 0) whole.ground.namesIn = namesIn;
  const beside = new Map([...namesFiles, ...contents]);
  const sidecars = sidecarsOf(whole.passages, isNew ? 3 : 2, limits);
  const later = { version: 3 as const, ...(files.length > 0 && { finer: files }) };
  if (!sidecars) {
    const served = isNew ? { ...whole, ...later, passagesIn: 'story' as const } : whole;
    return { served, sidecars: beside };
  }
  const heads = {
    passages: whole.passages.map(({ id, paragraph, features, time }) => ({
      id,
      paragraph,
      features,
      ...(time !== undefined && { time }),
    })),
    texts: sidecars.texts,
  };
  const served = isNew
    ? { ...whole, ...later, passagesIn: 'files' as const, ...heads }
    : { ...whole, version: 2 as const, ...heads };
  return { served, sidecars: new Map([...sidecars.files, ...beside]) };
}

function wholeOf(story: Story) {
  const sources = sourceTable();
  const steps = stepsFor(story.about.frames);
  const { objects, arcs, basemap } = topologyOf(story, steps, sources.indexOf);
  const whole: ServedWhole = {
    version: 1,
    about: story.about,
    layers: [...story.layers],
    notes: story.notes.map(({ passages, ...note }) => ({
      ...note,
      features: [...note.features],
      ...(passages && { passages: [...passages] }),
      sources: note.sources.map(sources.indexOf),
    })),
    passages: story.passages.filter(isWhole).map((passage) => ({
      id: passage.id,
      paragraph: passage.paragraph,
      exact: passage.exact,
      prefix: passage.prefix,
      suffix: passage.suffix,
      start: passage.start,
      ...(passage.time !== undefined && { time: passage.time }),
      features: [...passage.features],
      mentions: passage.mentions.map(({ feature, start, end }): [string, number, number] => [
        feature,
        start,
        end,
      ]),
    })),
    sources: sources.rows,
    topology: {
      type: 'Topology',
      transform: { scale: [1 / steps, 1 / steps], translate: [0, 0] },
      arcs: arcs.map(encodeArc),
      objects,
    },
    ground: basemap,
  };
  return { whole, arcs, steps };
}

type ServedCollection = ServedWhole['topology']['objects'][string];
type IndexOf = (source: Source) => number;

function sourceTable(): { rows: Source[]; indexOf: IndexOf } {
  const rows: Source[] = [];
  const indexes = new Map<string, number>();
  return {
    rows,
    indexOf(source) {
      // No text of a story holds a control character.
      const key = [source.title, source.url, source.licence].join('\0');
      const index = indexes.get(key) ?? rows.push(source) - 1;
      indexes.set(key, index);
      return index;
    },
  };
}

/** Layers and basemap in one topology, so that what they share (coasts, borders) is served once. */
function topologyOf(story: Story, steps: number, indexOf: IndexOf) {
  const collections = new Map(
    story.layers.map(({ id }): [string, GeoJSON.FeatureCollection] => [
      id,
      { type: 'FeatureCollection', features: [] },
    ]),
  );
  for (const place of story.places.values())
    collections.get(place.layer)?.features.push({
      type: 'Feature',
      id: place.id,
      properties: propertiesOf(place, steps, indexOf),
      geometry: gridded(place.geometry, steps),
    });
  // A slash cannot stand in a layer's id, so these names are free.
  const shapes = Object.fromEntries(
    [...SHAPES, ...(story.basemap.rivers ? ['rivers' as const] : [])].map((name) => [
      `basemap/${name}`,
      gridded(story.basemap[name] ?? NO_LINES, steps),
    ]),
  );
  const made = topology({ ...Object.fromEntries(collections), ...shapes });

  const objects = story.layers.map(({ id }): [string, ServedCollection] => {
    const { geometries } = made.objects[id] as GeometryCollection;
    return [id, { type: 'GeometryCollection', geometries: geometries as ServedFeature[] }];
  });
  return {
    objects: Object.fromEntries(objects),
    arcs: made.arcs,
    basemap: basemapOf(story.basemap, steps, made.objects, indexOf),
  };
}

function basemapOf(
  basemap: Basemap,
  steps: number,
  objects: Objects<GeoJSON.GeoJsonProperties>,
  indexOf: IndexOf,
): ServedWhole['ground'] {
  const areas = (name: string) => {
    const { arcs } = objects[`basemap/${name}`] as MultiPolygon;
    return { type: 'MultiPolygon' as const, arcs };
  };
  const lines = (name: string) => {
    const { arcs } = objects[`basemap/${name}`] as MultiLineString;
    return { type: 'MultiLineString' as const, arcs };
  };
  return {
    land: areas('land'),
    lakes: areas('lakes'),
    ...(basemap.rivers && { rivers: lines('rivers') }),
    borders: lines('borders'),
    disputedBorders: lines('disputedBorders'),
    divisions: lines('divisions'),
    names: basemap.names.map(({ at, names: _, ...name }) => ({ ...name, at: onGrid(at, steps) })),
    ...(basemap.sources && { sources: basemap.sources.map(indexOf) }),
  };
}

function propertiesOf(place: Place, steps: number, indexOf: IndexOf) {
  const { disputed, size, at, bbox, area, length } = place;
  // Each is named: to copy all but some takes several times as long.
  const served: Record<keyof Omit<PlaceProperties, 'size' | 'disputed'>, unknown> = {
    name: place.name,
    localLanguages: place.localLanguages,
    otherNames: place.otherNames,
    mentions: place.mentions,
    kind: place.kind,
    precision: place.precision,
    rank: place.rank,
    sources: place.sources.map(indexOf),
    arrow: place.arrow,
  };
  return {
    ...served,
    at: onGrid(at, steps),
    ...(size && { size: { ...size, source: indexOf(size.source) } }),
    ...(disputed && { disputed: { note: disputed.note, source: indexOf(disputed.source) } }),
    bbox: [onGrid([bbox[0], bbox[1]], steps), onGrid([bbox[2], bbox[3]], steps)].flat(),
    ...(area !== undefined && { area: Number(area.toPrecision(4)) }),
    ...(length !== undefined && { length: Number(length.toPrecision(4)) }),
  };
}
