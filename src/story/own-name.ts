import { lookUpLanguage } from './language-tag.ts';
import type { Names } from './place.ts';

/**
 * The same names, that in the story's own language (BCP 47) first, by RFC 4647 lookup: what is shown where there is none in
 * the reader's. Stories of versions 1 and 2 may lack it; English, which they had to have, is first then.
 */
export function ownNameFirst(names: Names, language: string): Names {
  const tags = Object.keys(names);
  const own = lookUpLanguage(tags, language) ?? lookUpLanguage(tags, 'en');
  const name = own === undefined ? undefined : names[own];
  return own === undefined || name === undefined || own === tags[0] ? names : { [own]: name, ...names };
}
