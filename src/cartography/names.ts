import { lookUpLanguage } from '../story/language-tag.ts';
import type { Worded } from '../story/mixed-words.ts';
import type { Names, Place } from '../story/place.ts';

/**
 * The name in `lang`, else in what is left of its tag by RFC 4647 lookup ("en" for "en-GB"), else in the story's own
 * language, which is the first (see `Names`).
 */
export function nameIn(names: Names, lang: string): Worded {
  const tags = Object.keys(names);
  const tag = lookUpLanguage(tags, lang) ?? tags[0] ?? '';
  return { value: names[tag] ?? '', lang: tag };
}

/** A place's names in the languages spoken there, the reader's own and repetitions left out. */
export function localNames(place: Place, lang: string): Worded[] {
  const seen = new Set([nameIn(place.name, lang).value]);
  const names: Worded[] = [];
  for (const tag of place.localLanguages ?? []) {
    const value = Object.hasOwn(place.name, tag) ? place.name[tag] : undefined;
    if (!value || seen.has(value)) continue;
    seen.add(value);
    names.push({ value, lang: tag });
  }
  return names;
}
