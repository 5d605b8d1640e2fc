/** What is expected of a language tag, in words. */
export const LANGUAGE_TAG = 'a language tag (BCP 47) as en, fa-IR or zh-Hant';

/** Whether a text is of a language tag's form: `Intl`, by which sentences are split, throws at every other. */
export function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length > 0;
  } catch {
    return false;
  }
}
