/** The words that are needed before the map is there, apart from the rest, which come with it. */
export const EARLY_STRINGS = {
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

/** As `say`, of these words alone. */
export function sayEarly(key: keyof typeof EARLY_STRINGS, values?: Record<string, string | number>): string {
  return filled(EARLY_STRINGS[key], values);
}

/** A text with each `{name}` replaced by `values.name`. */
export function filled(text: string, values: Record<string, string | number> = {}): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
