import type { Names, Place } from '../story/place.ts';

/** A name and the language it is in (BCP 47). */
export interface Name {
  readonly value: string;
  readonly lang: string;
}

/** The name in `lang`, else in its base language ("en" for "en-GB"), else in English. */
export function nameIn(names: Names, lang: string): Name {
  for (const tag of [lang, lang.split('-')[0] ?? lang]) {
    const value = names[tag];
    if (value !== undefined) return { value, lang: tag };
  }
  return { value: names.en, lang: 'en' };
}

/** A place's names in the languages spoken there, the reader's own and repetitions left out. */
export function localNames(place: Place, lang: string): Name[] {
  const seen = new Set([nameIn(place.name, lang).value]);
  const names: Name[] = [];
  for (const tag of place.localLanguages ?? []) {
    const value = place.name[tag];
    if (!value || seen.has(value)) continue;
    seen.add(value);
    names.push({ value, lang: tag });
  }
  return names;
}
