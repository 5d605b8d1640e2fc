import { makeBasemap } from '../basemap/make-basemap.ts';
import { frameAround } from '../folder/boxes.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { StoryPlace } from './places/story-place.ts';

/** The files of a basemap for the view in which a story opens; none where it has no place. */
export function storyBasemap(
  places: readonly StoryPlace[],
  language: string,
  gazetteer: Gazetteer,
): ReadonlyMap<string, string> {
  const subjects = places.filter(({ role }) => role === 'subject');
  if (subjects.length === 0) return new Map();
  const { files } = makeBasemap(
    {
      frames: [frameAround(subjects.map(({ geometry }) => geometry))],
      languages: [language],
      places: places.map(({ name, also, finding }) => ({
        names: [name, ...(also === undefined ? [] : [also])],
        at: [finding.lng, finding.lat],
      })),
    },
    gazetteer,
  );
  return files;
}
