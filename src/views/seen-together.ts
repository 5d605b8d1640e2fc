import type { Bbox, Place } from '../story/place.ts';
import type { Story } from '../story/story.ts';

/**
 * Of several features those that the map shows together: one far from the story's wide frame (a far power
 * that a sentence names beside a town) does not pull the view away from the others. Far ones alone are shown.
 */
export function seenTogether(story: Story, ids: readonly string[]): readonly Place[] {
  const places = ids.flatMap((id) => story.places.get(id) ?? []);
  const near = places.filter((place) => isNear(place, story.about.frames.wide));
  return near.length > 0 ? near : places;
}

/** True where the place's label point lies in the frame or within half the frame's size of it. */
function isNear({ at: [lng, lat] }: Place, [west, south, east, north]: Bbox): boolean {
  const dx = (east - west) / 2;
  const dy = (north - south) / 2;
  return lng >= west - dx && lng <= east + dx && lat >= south - dy && lat <= north + dy;
}
