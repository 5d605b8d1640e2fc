import { franc, francAll } from 'franc-min';
import { isLanguageTag } from '../../../../src/story/language-tag.ts';

/** Characters, of which fewer say little. */
const SHORT = 300;
/** How near the second likeliest language comes to the likeliest, at most, where a short text is sure. */
const RIVAL = 0.95;
const CAPITALISED = /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}’'-]*/gu;

/** BCP 47: that which is told, where it is a tag, else that of the text's words; undefined where they are too few, or unsure. */
export function languageOfText(told: string | undefined, text: string): string | undefined {
  if (told !== undefined && isLanguageTag(told)) return told;
  const found = languageOfWords(text);
  return found === undefined ? undefined : Intl.getCanonicalLocales(found)[0];
}

/** ISO 639-3. Names are of any language: what is English without them is English. */
function languageOfWords(text: string): string | undefined {
  const withoutNames = franc(text.replaceAll(CAPITALISED, ' '));
  if (withoutNames === 'eng') return withoutNames;
  const [[found, best] = ['und', 0], [, second] = ['und', 0]] = francAll(text);
  const isSure = text.length >= SHORT || (found === withoutNames && second < RIVAL * best);
  return found === 'und' || !isSure ? undefined : found;
}
