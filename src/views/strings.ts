/** Every word of the interface, in one table. `{name}` stands for a value; see `say`. */
export const STRINGS = {
  'map.label': 'Map of the article’s places',
} as const;

/** The interface's words for `key`, with `{name}` replaced by `values.name`. */
export function say(key: keyof typeof STRINGS, values: Record<string, string | number> = {}): string {
  return STRINGS[key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
