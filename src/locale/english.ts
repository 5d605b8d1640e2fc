import { conventions, language, messages } from './en.ts';
import { makeLocale } from './locale.ts';

/** The interface in English: on pages that are written before anybody has said what they read. */
export const ENGLISH = makeLocale({ language, conventions, messages });

/** The language in which a poster says whose article it shows: it is drawn once, for everybody. */
export const POSTER_LOCALE = ENGLISH;
