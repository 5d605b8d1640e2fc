import { type Manifest, MOST_NORTH } from '../../story/manifest.ts';
import type { Note, PassageAnnotation, WholePassage } from '../../story/passage.ts';
import type { Place } from '../../story/place.ts';
import { makeStory, type Story } from '../../story/story.ts';
import type { NoteAnnotation, StoryFolder } from '../read/folder.ts';
import { measure } from './measure.ts';
import { placeMention } from './mention.ts';
import { wound } from './wound.ts';

/** The story that a folder without fault holds: measured, its mentions placed, its rings wound. */
export function compile(folder: StoryFolder): Story {
  const { manifest, basemap } = folder;
  if (!manifest || !basemap) throw new TypeError('A folder with faults in it cannot be compiled.');
  const { layers, $schema: _, ...about } = withinMap(manifest);
  const places = folder.features.map(({ value: { layer, geometry, ...feature } }): [string, Place] => {
    const shape = wound(geometry);
    const { id, properties } = feature;
    return [id, { ...properties, ...measure(shape), id, layer: layer.id, geometry: shape }];
  });
  return makeStory({
    about,
    layers,
    places: new Map(places),
    basemap: { ...basemap.value, land: wound(basemap.value.land), lakes: wound(basemap.value.lakes) },
    passages: folder.passages.map(({ value }) => passageOf(value)).sort((a, b) => a.start - b.start),
    notes: folder.notes.map(({ value }) => noteOf(value)),
  });
}

/** A manifest whose boxes end where the map does. */
function withinMap(manifest: Manifest): Manifest {
  const { bbox, frames, layers } = manifest;
  return {
    ...manifest,
    bbox: clipped(bbox),
    frames: { wide: clipped(frames.wide), tall: clipped(frames.tall) },
    layers: layers.map((layer) => (layer.bbox ? { ...layer, bbox: clipped(layer.bbox) } : layer)),
  };
}

function clipped([west, south, east, north]: Manifest['bbox']): Manifest['bbox'] {
  return [west, Math.max(-MOST_NORTH, south), east, Math.min(MOST_NORTH, north)];
}

function passageOf({ id, body, target }: PassageAnnotation): WholePassage {
  const [{ exact, prefix, suffix, refinedBy }, { start }] = target.selector;
  const mentions = refinedBy.flatMap((mention) => {
    const places = placeMention(exact, mention);
    return places.map((at) => ({ feature: mention.feature, start: at, end: at + mention.exact.length }));
  });
  return {
    id,
    paragraph: target.paragraph,
    exact,
    prefix,
    suffix,
    start,
    features: body.map(({ source }) => source),
    mentions: mentions.sort((a, b) => a.start - b.start || a.end - b.end),
    ...(target.time !== undefined && { time: target.time }),
  };
}

function noteOf({ id, body, target, sources }: NoteAnnotation): Note {
  return { id, text: body.value, language: body.language, features: target, sources };
}
