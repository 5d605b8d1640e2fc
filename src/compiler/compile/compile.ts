import { type Manifest, MOST_NORTH } from '../../story/manifest.ts';
import type { Note, PassageAnnotation, WholePassage } from '../../story/passage.ts';
import type { Place } from '../../story/place.ts';
import { type Problem, StoryError } from '../../story/problem.ts';
import { makeStory, type Story } from '../../story/story.ts';
import { ClippingError } from '../mend/clipping.ts';
import type { NoteAnnotation, StoryFolder } from '../read/folder.ts';
import { measure } from './measure.ts';
import { placeMention } from './mention.ts';
import { wound } from './wound.ts';

/**
 * The story that a folder without fault holds: measured, its mentions placed, its rings wound.
 * @throws StoryError that names the shapes which cannot be measured
 */
export function compile(folder: StoryFolder): Story {
  const { manifest, basemap } = folder;
  if (!manifest || !basemap) throw new TypeError('A folder with faults in it cannot be compiled.');
  const { layers, finer: _files, $schema: _schema, ignoredNames: _ignored, ...about } = withinMap(manifest);
  const { dataScales, ...shapes } = basemap.value;
  const problems: Problem[] = [];
  const places = folder.features.flatMap(({ file, path, value }): [string, Place][] => {
    const { id, layer, properties } = value;
    const geometry = wound(value.geometry);
    try {
      const { at, bbox, area, length } = measure(geometry);
      const place: Place = {
        ...properties,
        at,
        bbox,
        ...(area !== undefined && { area }),
        ...(length !== undefined && { length }),
        id,
        layer: layer.id,
        geometry,
      };
      return [[id, place]];
    } catch (error) {
      if (!(error instanceof ClippingError)) throw error;
      problems.push(unjoined(file, `${path}/geometry`, id));
      return [];
    }
  });
  if (problems.length > 0) throw new StoryError(problems);
  return makeStory({
    about: { ...(dataScales && { dataScales }), ...about },
    layers,
    places: new Map(places),
    basemap: { ...shapes, land: wound(shapes.land), lakes: wound(shapes.lakes) },
    passages: folder.passages.map(({ value }) => passageOf(value)).sort((a, b) => a.start - b.start),
    notes: folder.notes.map(({ value }) => noteOf(value)),
  });
}

function unjoined(file: string, path: string, id: string): Problem {
  return {
    file,
    path,
    found: 'parts on the two sides of 180° that cannot be joined',
    expected: 'parts that meet there in the same latitudes',
    remedy: `Redraw ${id} there.`,
  };
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

function noteOf({ id, body, target, passages, sources }: NoteAnnotation): Note {
  return {
    id,
    text: body.value,
    language: body.language,
    features: target,
    ...(passages && { passages }),
    sources,
  };
}
