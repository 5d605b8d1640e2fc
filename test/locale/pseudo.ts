import { messages } from '../../src/locale/en.ts';
import { type Locale, type Messages, makeLocale } from '../../src/locale/locale.ts';

/** The bidirectional pseudo-language of CLDR. */
const PSEUDO_LANGUAGE = 'ar-XB';

const inBrackets = (words: string) => `⟦${words}⟧`;

/** The interface's words, each message in brackets that nothing else has, and plurals in their English forms. */
export const pseudoMessages = Object.fromEntries(
  Object.entries(messages).map(([key, words]) => [
    key,
    typeof words === 'string'
      ? inBrackets(words)
      : Object.fromEntries(Object.entries(words).map(([form, one]) => [form, inBrackets(one)])),
  ]),
) as unknown as Messages;

/**
 * A language in the tests alone: its words are the English ones in brackets, and it is written from right to left.
 * What has no brackets and is no word of the story has not gone through the locale.
 */
export const PSEUDO: Locale = makeLocale({ language: PSEUDO_LANGUAGE, messages: pseudoMessages });
