/** Well-formed by RFC 5646 §2.1 (BCP 47), without the tags that it keeps for their age alone (`i-klingon`). */
const WELL_FORMED = new RegExp(
  [
    '^(?:(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})', // language
    '(?:-[a-z]{4})?', // script
    '(?:-(?:[a-z]{2}|\\d{3}))?', // region
    '(?:-(?:[a-z\\d]{5,8}|\\d[a-z\\d]{3}))*', // variants
    '(?:-[a-wyz\\d](?:-[a-z\\d]{2,8})+)*', // extensions
    '(?:-x(?:-[a-z\\d]{1,8})+)?|x(?:-[a-z\\d]{1,8})+)$', // private use
  ].join(''),
  'i',
);
/** Longer ones exist in theory; RFC 5646 §4.4.1 asks for room for 35 characters. */
const LONGEST = 200;

/** Whether a text is a language tag as BCP 47 writes it, be the language known or not. */
export function isLanguageTag(text: string): boolean {
  return text.length <= LONGEST && WELL_FORMED.test(text);
}

/**
 * Of the tags that there are, the one that answers an asked tag by RFC 4647 §3.4 (lookup): itself, or else what is
 * left when subtags are taken from its end (`zh-Hant-TW`, `zh-Hant`, `zh`). Upper and lower case are alike.
 * Undefined where there is none.
 */
export function lookUpLanguage(there: readonly string[], asked: string): string | undefined {
  const subtags = asked.toLowerCase().split('-');
  while (subtags.length > 0) {
    const range = subtags.join('-');
    const found = there.find((tag) => tag.length === range.length && tag.toLowerCase() === range);
    if (found !== undefined) return found;
    subtags.pop();
    // A single letter only introduces what followed it.
    if (subtags.at(-1)?.length === 1) subtags.pop();
  }
  return undefined;
}
