import type { Locator } from './locator.ts';
import type { Layer, Manifest } from './manifest.ts';
import type { Note, Passage } from './passage.ts';
import type { Bbox, Names, Place, Source } from './place.ts';

/** What is said of the story as a whole: its manifest without the layers and the names of files. */
export type About = Omit<Manifest, 'layers' | 'finer' | 'ignoredNames' | '$schema'>;

/** The basemap on which the story is drawn. It has no passages and cannot be selected. */
export interface Basemap {
  /** All land, one shape without inner borders. */
  readonly land: GeoJSON.MultiPolygon;
  /** Lakes, drawn as the sea. */
  readonly lakes: GeoJSON.MultiPolygon;
  /** Rivers that are no features of the story; absent where there are none. */
  readonly rivers?: GeoJSON.MultiLineString;
  /** Borders between countries that are not in dispute. */
  readonly borders: GeoJSON.MultiLineString;
  /** Borders that are disputed, drawn dashed. */
  readonly disputedBorders: GeoJSON.MultiLineString;
  /** Borders of first-level divisions inside the story's own countries, seen near. */
  readonly divisions: GeoJSON.MultiLineString;
  /** Names on the basemap that are no features of the story: farther countries, waters, near towns. */
  readonly names: readonly BasemapName[];
  /** In which other languages these names can be had, and in which file of the story's folder. */
  readonly namesIn?: readonly NamesFile[];
  /** Where it comes from, where the folder says so. */
  readonly sources?: readonly Source[];
}

/** Where the names on the basemap are in a language (BCP 47); see `readBasemapNames`. */
export interface NamesFile {
  readonly language: string;
  readonly file: string;
}

/** A basemap with nothing on it. */
export const EMPTY_BASEMAP: Basemap = {
  land: { type: 'MultiPolygon', coordinates: [] },
  lakes: { type: 'MultiPolygon', coordinates: [] },
  borders: { type: 'MultiLineString', coordinates: [] },
  disputedBorders: { type: 'MultiLineString', coordinates: [] },
  divisions: { type: 'MultiLineString', coordinates: [] },
  names: [],
};

/** A name that stands on the map without being a feature of the story. */
export interface BasemapName {
  /** In the story's own language. */
  readonly name: string;
  /** In other languages. Only a story's folder has them here: a served story has a file a language. */
  readonly names?: Names;
  readonly kind: 'country' | 'sea' | 'lake' | 'river' | 'city' | 'division';
  readonly at: readonly [lng: number, lat: number];
  /** As of a place: 1 is named first, 5 only close by. */
  readonly rank: number;
}

/**
 * Widths of the poster's texts in its font, in thousandths of an em, by face (`400 normal`) and text; without texts
 * that the font lacks letters of.
 */
type Widths = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** A story as every view sees it. Immutable. */
export interface Story {
  readonly about: About;
  /** In drawing order, lowest first. */
  readonly layers: readonly Layer[];
  readonly places: ReadonlyMap<string, Place>;
  readonly basemap: Basemap;
  /** In the article's order. */
  readonly passages: readonly Passage[];
  readonly notes: readonly Note[];
  /** See `Widths`; absent where the build drew no poster. */
  readonly widths?: Widths;
  /** Absent where the story wants none, or the build drew no poster. */
  readonly locator?: Locator;
  /** Finer shapes that lie beside it; absent where there are none. */
  readonly finer?: FinerShapes;
  /** The passages that speak of a feature, in the article's order; none for an unknown id. */
  passagesOf(feature: string): readonly Passage[];
  /** The notes on a feature. */
  notesOf(feature: string): readonly Note[];
  /** The notes that stand with a passage. */
  notesOn(passage: string): readonly Note[];
  passage(id: string): Passage | undefined;
}

/** Finer shapes of the world around a story, in files beside `story.json`. */
export interface FinerShapes {
  readonly files: readonly FinerFile[];
  /**
   * The story with the shapes of some files in place of its own. A place of which they have nothing is the same object
   * as before.
   * @param read what files hold, parsed as JSON, by their names
   * @throws StoryError where one is not of the served form, or is not this story's
   */
  refine(read: ReadonlyMap<string, unknown>): Story;
}

/** A file of finer shapes. */
export interface FinerFile {
  /** Its name, from the story's folder. */
  readonly file: string;
  /** Boxes in which it has finer shapes; each may run over 180°. */
  readonly areas: readonly Bbox[];
  /** From which zoom on they show. */
  readonly zoom: number;
}

/** Builds a story's indexes. The parts are taken as valid. */
export function makeStory(parts: Omit<Story, 'passagesOf' | 'notesOf' | 'notesOn' | 'passage'>): Story {
  const byFeature = indexed(parts.passages, ({ features }) => features);
  const notesByFeature = indexed(parts.notes, ({ features }) => features);
  const notesByPassage = indexed(parts.notes, ({ passages }) => passages ?? []);
  const byId = new Map(parts.passages.map((passage) => [passage.id, passage]));
  return {
    ...parts,
    passagesOf: (feature) => byFeature.get(feature) ?? [],
    notesOf: (feature) => notesByFeature.get(feature) ?? [],
    notesOn: (passage) => notesByPassage.get(passage) ?? [],
    passage: (id) => byId.get(id),
  };
}

/** Items by the ids of what they speak of, in their order. */
function indexed<Item>(
  items: readonly Item[],
  idsOf: (item: Item) => readonly string[],
): Map<string, Item[]> {
  const byId = new Map<string, Item[]>();
  for (const item of items)
    for (const id of new Set(idsOf(item))) {
      const list = byId.get(id);
      if (list) list.push(item);
      else byId.set(id, [item]);
    }
  return byId;
}
