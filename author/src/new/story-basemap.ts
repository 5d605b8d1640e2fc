import { makeBasemap } from '../basemap/make-basemap.ts';
import { isDot } from '../basemap/named.ts';
import { frameAround } from '../folder/boxes.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { placeShape } from './places/place-shape.ts';
import type { StoryPlace } from './places/story-place.ts';

/**
 * What lies below a story's places in the view in which it opens.
 *
 * @returns the places, their areas as coarse as that view asks, and the basemap's files; none where there is no place
 */
export function storyBasemap(
  places: readonly StoryPlace[],
  language: string,
  gazetteer: Gazetteer,
): { readonly places: readonly StoryPlace[]; readonly files: ReadonlyMap<string, string> } {
  const subjects = places.filter(({ role }) => role === 'subject');
  if (subjects.length === 0) return { places, files: new Map() };
  const frame = frameAround(subjects.map(({ geometry }) => geometry));
  const own = places.map(({ name, also, finding, geometry, kind }) => ({
    names: [name, ...(also === undefined ? [] : [also])],
    at: [finding.lng, finding.lat] as const,
    isDot: isDot(kind, geometry),
    isCountry: kind === 'country',
  }));
  const { files, region } = makeBasemap({ frames: [frame], languages: [language], places: own }, gazetteer);
  // Where the basemap is coarser than it could be, areas are too, and end where its own do.
  const thinned = places.map((place) => ({ ...place, ...placeShape(place.finding, gazetteer, region) }));
  return { places: thinned, files };
}
