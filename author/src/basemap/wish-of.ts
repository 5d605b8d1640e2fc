import * as v from 'valibot';
import type { StoryGeometry } from '../../../src/compiler/read/folder.ts';
import { positionsOf } from '../../../src/compiler/read/positions.ts';
import { BboxSchema } from '../../../src/story/manifest.ts';
import type { Bbox, Position } from '../../../src/story/place.ts';
import { prepareStory } from '../folder/prepare-story.ts';
import { featuresOfLayers, isObject } from '../folder/read-json-files.ts';
import { type SourceFolder, sourceFolderAt } from '../folder/source-folder.ts';
import { ToolError } from '../tool-error.ts';
import type { BasemapWish } from './make-basemap.ts';
import { isDot } from './named.ts';

/**
 * What a story wants of its basemap: frames, languages, and what it names itself.
 *
 * @param said what is said otherwise; empty where the story is asked
 * @throws ToolError where the story has no frame, and none is said
 */
export async function wishOf(
  folder: string | SourceFolder,
  said: { readonly frames: readonly Bbox[]; readonly languages: readonly string[] },
): Promise<BasemapWish> {
  const { readJson } = await prepareStory(typeof folder === 'string' ? sourceFolderAt(folder) : folder);
  const read = await readJson('story.json');
  const manifest = 'json' in read && isObject(read.json) ? read.json : {};
  const { frames, languages, language, layers } = manifest;
  const own = Object.values(isObject(frames) ? frames : {}).filter((frame) => v.is(BboxSchema, frame));
  const asked = said.frames.length > 0 ? said.frames : own;
  if (asked.length === 0)
    throw new ToolError(
      'story.json#/frames: found no frame; expected what the map shows first. Add the places first, or say it by --frame.',
    );
  const tags = [language, ...(Array.isArray(languages) ? languages : [])].filter(
    (tag): tag is string => typeof tag === 'string',
  );
  const features = await featuresOfLayers(readJson, layers);
  return {
    frames: asked,
    languages: said.languages.length > 0 ? said.languages : [...new Set(tags.length > 0 ? tags : ['en'])],
    places: features.map(({ properties: { name, otherNames = [], mentions, kind }, geometry }) => ({
      names: [...Object.values(name), ...otherNames.map(({ value }) => value), ...mentions],
      at: firstOf(geometry),
      isDot: isDot(kind, geometry),
      isCountry: kind === 'country',
    })),
  };
}

function firstOf(geometry: StoryGeometry): Position {
  const [lng = 0, lat = 0] = positionsOf(geometry)[0] ?? [];
  return [lng, lat];
}
