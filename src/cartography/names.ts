import { lookUpLanguage } from '../story/language-tag.ts';
import type { Names, Place } from '../story/place.ts';

/** A name and the language it is in (BCP 47). */
export interface LocalisedName {
  readonly value: string;
  readonly lang: string;
}

/**
 * The name in `lang`, else in what is left of its tag by RFC 4647 lookup ("en" for "en-GB"), else in the story's own
 * language, which is the first (see `Names`).
 */
export function nameIn(names: Names, lang: string): LocalisedName {
  const tags = Object.keys(names);
  const tag = lookUpLanguage(tags, lang) ?? tags[0] ?? '';
  return { value: names[tag] ?? '', lang: tag };
}

/** A place's names in the languages spoken there, the reader's own and repetitions left out. */
export function localNames(place: Place, lang: string): LocalisedName[] {
  const seen = new Set([nameIn(place.name, lang).value]);
  const names: LocalisedName[] = [];
  for (const tag of place.localLanguages ?? []) {
    const value = Object.hasOwn(place.name, tag) ? place.name[tag] : undefined;
    if (!value || seen.has(value)) continue;
    seen.add(value);
    names.push({ value, lang: tag });
  }
  return names;
}
