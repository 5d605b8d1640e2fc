import type * as v from 'valibot';
import type { DataScale, Layer, Manifest } from '../../story/manifest.ts';
import type { NoteAnnotationSchema, PassageAnnotation } from '../../story/passage.ts';
import type { Bbox, PlaceProperties } from '../../story/place.ts';
import type { Basemap } from '../../story/story.ts';
import type { Fingerprint } from '../article/fingerprint.ts';
import type { FinerFolderFile } from './finer-schema.ts';

/** A part of a story's folder, and where it stands. */
export interface Located<T> {
  readonly file: string;
  /** JSON pointer into the file. */
  readonly path: string;
  readonly value: T;
}

export type StoryGeometry = Exclude<GeoJSON.Geometry, GeoJSON.GeometryCollection>;

export interface StoryFeature {
  readonly layer: Pick<Layer, 'id' | 'bbox'>;
  readonly id: string;
  readonly properties: PlaceProperties;
  readonly geometry: StoryGeometry;
}

export type NoteAnnotation = v.InferOutput<typeof NoteAnnotationSchema>;

/** A basemap as its file has it. */
export interface FolderBasemap extends Basemap {
  /** The scale of its shapes, which a story says as a whole. */
  readonly dataScales?: DataScale[];
  /** What the command made it for, where it did; see `BasemapSchema`. */
  readonly made?: { readonly frames: readonly Bbox[]; readonly coarser: number };
}

/**
 * A story's folder, read. What is not of its schema's form is left out, and is among the reading's problems:
 * so the rules can go on with the rest, and one run names every fault.
 */
export interface StoryFolder {
  readonly manifest: Manifest | undefined;
  /** Of story.json, be it faulty or not, the entries that are of their form. */
  readonly entries: Partial<Manifest>;
  readonly layers: readonly Located<Layer>[];
  readonly features: readonly Located<StoryFeature>[];
  /** The ids of all features, faulty ones too; undefined where a layer could not be read, or one has none. */
  readonly featureIds: ReadonlySet<string> | undefined;
  readonly basemap: Located<FolderBasemap> | undefined;
  /** The files of finer shapes that story.json names. */
  readonly finer: readonly Located<FinerFolderFile>[];
  readonly passages: readonly Located<PassageAnnotation>[];
  readonly notes: readonly Located<NoteAnnotation>[];
  /** What `total` of passages.json and of notes.json says, and how many items there are. */
  readonly totals: readonly Located<{ readonly total: number; readonly items: number }>[];
  readonly fingerprint: Fingerprint | undefined;
}
