import { isWhole, type Note } from '../../story/passage.ts';
import type { Place } from '../../story/place.ts';
import type { Story } from '../../story/story.ts';

/**
 * Each layer as GeoJSON (RFC 7946) for whoever wants it in another program, by file name: at the full
 * detail of the story's folder, and with what is said of each feature in its properties.
 */
export function downloadsOf(story: Story): Map<string, GeoJSON.FeatureCollection> {
  return new Map(
    story.layers.map(({ id, file }) => {
      const places = [...story.places.values()].filter(({ layer }) => layer === id);
      return [file, { type: 'FeatureCollection', features: places.map((place) => featureOf(story, place)) }];
    }),
  );
}

function featureOf(story: Story, place: Place): GeoJSON.Feature {
  const { id, geometry, layer: _layer, at: _at, bbox, area, length, ...properties } = place;
  const { author, publication, title, url } = story.about;
  return {
    type: 'Feature',
    id,
    bbox: [...bbox],
    geometry,
    properties: {
      ...properties,
      ...(area !== undefined && { squareKilometres: Number(area.toPrecision(4)) }),
      ...(length !== undefined && { kilometres: Number(length.toPrecision(4)) }),
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
        })),
      notes: story.notesOf(id).map(noteOf),
    },
  };
}

function noteOf({ text, language, sources }: Note) {
  return { text, language, sources };
}
