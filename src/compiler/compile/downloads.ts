import { isWhole, type Note } from '../../story/passage.ts';
import type { Place } from '../../story/place.ts';
import type { Story } from '../../story/story.ts';

/**
 * Each layer as GeoJSON (RFC 7946) for whoever wants it in another program, by file name: at the full
 * detail of the story's folder, and with what is said of each feature in its properties.
 */
export function downloadsOf(story: Story): Map<string, GeoJSON.FeatureCollection> {
  const features = new Map(story.layers.map(({ id }): [string, GeoJSON.Feature[]] => [id, []]));
  for (const place of story.places.values()) features.get(place.layer)?.push(featureOf(story, place));
  return new Map(
    story.layers.map(({ id, file }) => [
      file,
      { type: 'FeatureCollection', features: features.get(id) ?? [] },
    ]),
  );
}

function featureOf(story: Story, place: Place): GeoJSON.Feature {
  const { id, geometry, layer: _layer, at: _at, bbox, area: _area, length: _length, ...properties } = place;
  const { author, publication, title, url } = story.about;
  return {
    type: 'Feature',
    id,
    bbox: [...bbox],
    geometry,
    properties: {
      ...properties,
      ...measuresOf(place),
      passages: story
        .passagesOf(id)
        .filter(isWhole)
        .map(({ id: passage, exact, paragraph, time }) => ({
          id: passage,
          quotation: exact,
          paragraph,
          ...(time !== undefined && { time }),
          author,
          publication: publication.name,
          article: title,
          url,
          ...notesOn(story, passage),
        })),
      notes: story.notesOf(id).map(noteOf),
    },
  };
}

/** As the reader is told it: of a generalised shape nothing, of a schematic one that it is as drawn. */
function measuresOf({ area, length, precision, size }: Place) {
  if (size || precision === 'generalised') return {};
  const name = (unit: string) => (precision === 'schematic' ? `${unit}AsDrawn` : unit);
  return {
    ...(area !== undefined && { [name('squareKilometres')]: Number(area.toPrecision(4)) }),
    ...(length !== undefined && { [name('kilometres')]: Number(length.toPrecision(4)) }),
  };
}

function notesOn(story: Story, passage: string) {
  const notes = story.notesOn(passage);
  return notes.length > 0 ? { notes: notes.map(noteOf) } : {};
}

function noteOf({ text, language, sources }: Note) {
  return { text, language, sources };
}
