/** Longer ones exist in theory; RFC 5646 §4.4.1 asks for room for 35 characters. */
const LONGEST = 200;
/**
 * `zh-yue`: a language after the one that it belongs to (RFC 5646 §2.2.2), of the prefixes that the IANA's registry has for
 * that. The canonical form is the second alone (§4.5).
 */
const EXTENDED = /^(?:ar|kok|lv|ms|sgn|sw|uz|zh)(?:-[a-z]{3}){0,2}-([a-z]{3})(?=-|$)/i;
/** `x-whatever` is a tag of BCP 47, and no locale to `Intl`. */
const PRIVATE = /^x(?:-[a-z\d]{1,8})+$/i;

/** What is expected of a language tag, in words. */
export const LANGUAGE_TAG = 'a language tag (BCP 47) as en, fa-IR or zh-Hant';

/**
 * Whether a text is a language tag as BCP 47 writes it, be the language known or not. Tags that it keeps for their age
 * alone (`i-klingon`) are none.
 */
export function isLanguageTag(text: string): boolean {
  return text.length <= LONGEST && (PRIVATE.test(text) || canonical(text) !== undefined);
}

/** A language tag as `Intl` takes it, which throws at others: `yue` for `zh-yue`, and `und` for what it can make nothing of. */
export function intlTag(tag: string): string {
  return canonical(tag) ?? 'und';
}

function canonical(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text.replace(EXTENDED, '$1'))[0];
  } catch {
    return undefined;
  }
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
