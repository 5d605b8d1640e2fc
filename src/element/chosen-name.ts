import { nameIn } from '../cartography/names.ts';
import { ENGLISH, say } from '../locale/english.ts';
import type { Chosen } from '../selection/selection.ts';
import type { Story } from '../story/story.ts';

/** Some words, and their language (BCP 47). */
export interface Worded {
  readonly value: string;
  readonly lang: string;
}

/** What is chosen, in a word or two: "Kurdistan", "Passage 3". Null where nothing is, or nothing of this story. */
export function chosenName(story: Story, { feature, passage }: Chosen, lang: string): Worded | null {
  const place = feature === undefined ? undefined : story.places.get(feature);
  if (place) return nameIn(place.name, lang);
  const at = story.passages.findIndex(({ id }) => id === passage);
  if (at < 0) return null;
  return { value: say('reader.passage.number', { number: at + 1 }), lang: ENGLISH.language };
}
