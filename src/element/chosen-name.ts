import { nameIn } from '../cartography/names.ts';
import type { Locale } from '../locale/locale.ts';
import type { Chosen } from '../selection/selection.ts';
import type { Worded } from '../story/mixed-words.ts';
import type { Story } from '../story/story.ts';

/**
 * What is chosen, in a word or two: "Kurdistan", "Passage 3". Null where nothing is, or nothing of this story.
 * @param lang BCP 47: the language of the names
 */
export function chosenName(
  story: Story,
  { feature, passage }: Chosen,
  lang: string,
  locale: Locale,
): Worded | null {
  const place = feature === undefined ? undefined : story.places.get(feature);
  if (place) return nameIn(place.name, lang);
  const at = story.passages.findIndex(({ id }) => id === passage);
  if (at < 0) return null;
  return { value: locale.say('reader.passage.number', { number: at + 1 }), lang: locale.language };
}
