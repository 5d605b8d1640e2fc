import { WordedError } from '../story/worded-error.ts';
import { sayEarly } from './early-words.ts';
import type { Locale } from './locale.ts';

/** All of an address but the name of its file. */
const FOLDER = /https?:\S*\/(?=[\w%])/g;

/**
 * Why something failed, in one sentence for readers, who are told no addresses; the console has what was thrown.
 * @param locale absent before one is loaded
 */
export function errorInWords(error: unknown, locale?: Locale): string {
  if (error instanceof WordedError) {
    const words = locale ? locale.say(...error.failure) : error.message;
    return words.replace(FOLDER, '');
  }
  const key = error instanceof Error && error.name === 'StoryError' ? 'error.damaged' : 'error.unknown';
  return locale ? locale.say(key) : sayEarly(key);
}
