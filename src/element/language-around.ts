import { isLanguageTag } from '../story/language-tag.ts';

/**
 * The nearest language (BCP 47) that is said on or around an element; an element in another's shadow stands in the
 * language of that one. What is no language tag counts as not there; undefined where none is said, or that it is
 * unknown (`lang=""`).
 */
export function languageAround(element: Element): string | undefined {
  for (let near = element.closest('[lang]'); near; near = near.parentElement?.closest('[lang]') ?? null) {
    const said = near.getAttribute('lang') ?? '';
    if (said === '') return undefined;
    if (isLanguageTag(said)) return said;
  }
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageAround(root.host) : undefined;
}
