import { holdsPosition, onward } from '../story/box.ts';
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
export function isNear({ at }: Place, frame: Bbox): boolean {
  const [west, south, east, north] = onward(frame);
  const dx = (east - west) / 2;
  const dy = (north - south) / 2;
  return holdsPosition([west - dx, south - dy, east + dx, north + dy], at);
}
