import { filled } from '../story/filled.ts';

/** The words of the interface that are needed before the map is loaded: they come with the element's entry. */
export const EARLY_WORDS = {
  'map.label': 'Map of the article’s places',
  'element.loading': 'Loading the map …',
  'element.failed': 'The map could not be shown: {why}',
  'error.damaged': 'its data is damaged.',
  'error.unknown': 'something unexpected went wrong.',
  'element.newer': 'This map was made for a newer version of Article Map than this page loads.',
  'element.page': 'Open the map’s own page',
  'element.retry': 'Try again',
  'element.start': 'Show the map',
} as const;

/** The language of these words (BCP 47), and its direction. */
export const EARLY_LANGUAGE = 'en';
export const EARLY_DIRECTION = 'ltr';

/** The words for `key`, as `Locale.say` gives those of the whole interface. */
export function sayEarly(
  key: keyof typeof EARLY_WORDS,
  values: Record<string, string | number> = {},
): string {
  return filled(EARLY_WORDS[key], values);
}
