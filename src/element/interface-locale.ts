import { loadLocale } from '../locale/load-locale.ts';
import type { Locale } from '../locale/locale.ts';
import type { Story } from '../story/story.ts';
import { languageAround } from './language-around.ts';

/** The interface in the language of the element, else in the story's; it stays as long as the story is shown. */
export function interfaceLocale(host: Element, { about }: Story): Promise<Locale> {
  return loadLocale([languageAround(host) ?? about.language, about.language]);
}
