import type { Place } from '../story/place.ts';

/** A name and the language it is in (BCP 47). */
export interface Name {
  readonly value: string;
  readonly lang: string;
}

/** A place's name in the reader's language, else in English. */
export function nameIn(place: Place, lang: string): Name {
  const base = lang.split('-')[0] ?? lang;
  for (const tag of [lang, base]) {
    const value = place.name[tag];
    if (value) return { value, lang: tag };
  }
  return { value: place.name.en, lang: 'en' };
}

/** A place's names in the languages spoken there, the reader's own and repetitions left out. */
export function localNames(place: Place, lang: string): Name[] {
  const seen = new Set([nameIn(place, lang).value]);
  const names: Name[] = [];
  for (const tag of place.localLanguages ?? []) {
    const value = place.name[tag];
    if (!value || seen.has(value)) continue;
    seen.add(value);
    names.push({ value, lang: tag });
  }
  return names;
}
