import { isLanguageTag, lookUpLanguage } from '../story/language-tag.ts';
import type { Story } from '../story/story.ts';

/**
 * Tells the console, each time that it is called after a change, of a `lang` on the element in which the story names
 * nothing. A language of the page around it is no word to the element, and may be any.
 */
export function watchLanguage(element: Element, story: Story): () => void {
  let before: string | null = null;
  return () => {
    const said = element.getAttribute('lang');
    if (said === before) return;
    before = said;
    if (!said) return;
    if (!isLanguageTag(said)) {
      console.warn(
        `article-map: lang is “${said}”; expected a language tag (BCP 47) as en or zh-Hant. It counts as absent.`,
      );
      return;
    }
    const names = [...story.places.values()].map(({ name }) => Object.keys(name));
    const named = new Set([...story.about.languages, ...names.flat()]);
    if (lookUpLanguage([...named], said) !== undefined) return;
    // What `nameIn` falls back to.
    const shown = new Set(names.flatMap(([first]) => first ?? []));
    console.warn(
      `article-map: lang is “${said}”; expected ${[...named].join(', ')}. Names are shown in ${[...shown].join(', ')}.`,
    );
  };
}
