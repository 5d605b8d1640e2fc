import { nameIn } from '../cartography/names.ts';
import { say } from '../locale/english.ts';
import type { Chosen } from '../selection/selection.ts';
import type { Story } from '../story/story.ts';

/** What is chosen, in a word or two: "Kurdistan", "Passage 3". Null where nothing is, or nothing of this story. */
export function chosenName(story: Story, { feature, passage }: Chosen, lang: string): string | null {
  const place = feature === undefined ? undefined : story.places.get(feature);
  if (place) return nameIn(place.name, lang).value;
  const at = story.passages.findIndex(({ id }) => id === passage);
  return at < 0 ? null : say('reader.passage.number', { number: at + 1 });
}
