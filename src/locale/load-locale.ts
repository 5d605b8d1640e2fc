import { lookUpLanguage } from '../story/language-tag.ts';
import { ENGLISH } from './english.ts';
import { type Locale, type LocaleFile, makeLocale } from './locale.ts';

/**
 * The languages of the interface beside English, each a file that is loaded when it is needed:
 * `['de', () => import('./de.ts')]`. A file that lacks a word fails the build.
 */
const FILES: ReadonlyMap<string, () => Promise<LocaleFile>> = new Map();

/**
 * The locale for the first of some languages (BCP 47) that the interface has, by RFC 4647 lookup. English comes with
 * the program, also where a language's file cannot be had.
 */
export async function loadLocale(languages: readonly string[], files = FILES): Promise<Locale> {
  const tags = [...files.keys(), 'en'];
  for (const language of languages) {
    const tag = lookUpLanguage(tags, language);
    const load = tag === undefined ? undefined : files.get(tag);
    if (!load) {
      if (tag === 'en') return ENGLISH;
      continue;
    }
    try {
      return makeLocale(await load());
    } catch (error) {
      console.error(`article-map: the interface’s words in ${tag} could not be loaded.`, error);
      return ENGLISH;
    }
  }
  return ENGLISH;
}
