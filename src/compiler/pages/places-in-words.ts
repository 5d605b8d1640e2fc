import type { Layer } from '../../story/manifest.ts';
import type { Place } from '../../story/place.ts';
import type { Story } from '../../story/story.ts';

/** A layer's places, the most important first: those of which a passage, note or dispute tells, and the others. */
export function placesInWords(story: Story, layer: Layer): Record<'told' | 'silent', readonly Place[]> {
  const places = [...story.places.values()]
    .filter((place) => place.layer === layer.id)
    .sort((a, b) => a.rank - b.rank);
  const isTold = (place: Place) =>
    story.passagesOf(place.id).length > 0 ||
    story.notesOf(place.id).length > 0 ||
    place.disputed !== undefined;
  return { told: places.filter(isTold), silent: places.filter((place) => !isTold(place)) };
}
