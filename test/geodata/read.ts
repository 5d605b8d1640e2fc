import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { NoteCollectionSchema, PassageCollectionSchema } from '../../src/story/passage.ts';
import type { PlaceProperties } from '../../src/story/place.ts';
import type { Basemap } from '../../src/story/story.ts';

export type Shape = GeoJSON.Feature<GeoJSON.Geometry, PlaceProperties>;

const FILES = ['iraq', 'iran', 'kurdistan', 'shatt-al-arab', 'kirkuk-pipeline', 'places', 'context'];

/** The text of a file of the story's folder. */
export const textOf = (name: string): string =>
  readFileSync(new URL(`../../geodata/${name}`, import.meta.url), 'utf8');

const read = (name: string) => JSON.parse(textOf(name));

export const shapes: readonly Shape[] = FILES.flatMap((file) => read(`${file}.geojson`).features);
export const basemap: Basemap = read('basemap.json');
export const passages = v.parse(PassageCollectionSchema, read('passages.json')).first.items;
export const notes = v.parse(NoteCollectionSchema, read('notes.json')).first.items;

/** A feature of the story's layers, by its id. */
export function shape(id: string): Shape {
  const found = shapes.find((feature) => feature.id === id);
  if (!found) throw new Error(`no feature ${id}`);
  return found;
}

/** An editors' note, by its id. */
export function note(id: string) {
  const found = notes.find((item) => item.id === id);
  if (!found) throw new Error(`no note ${id}`);
  return found;
}

/** A passage, by its id. */
export function passage(id: string) {
  const found = passages.find((item) => item.id === id);
  if (!found) throw new Error(`no passage ${id}`);
  return found;
}

/** The polygons of an area, each its rings. */
export function polygonsOf(id: string): GeoJSON.Position[][][] {
  const { geometry } = shape(id);
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  if (geometry.type === 'MultiPolygon') return geometry.coordinates;
  throw new Error(`${id} is a ${geometry.type}`);
}

/** The lines of a river or pipeline, one or several. */
export function linesOf(id: string): GeoJSON.Position[][] {
  const { geometry } = shape(id);
  if (geometry.type === 'LineString') return [geometry.coordinates];
  if (geometry.type === 'MultiLineString') return geometry.coordinates;
  throw new Error(`${id} is a ${geometry.type}`);
}
