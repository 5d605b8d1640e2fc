import { franc } from 'franc-min';
import { isLanguageTag } from '../../../../src/story/language-tag.ts';

/** BCP 47: that which is told, where it is a tag, else that of the text's words; undefined where they are too few. */
export function languageOfText(told: string | undefined, text: string): string | undefined {
  if (told !== undefined && isLanguageTag(told)) return told;
  const found = franc(text);
  return found === 'und' ? undefined : Intl.getCanonicalLocales(found)[0];
}
