import { language, messages } from './en.ts';
import { makeLocale } from './locale.ts';

/** The interface in English: on pages that are written before anybody has said what they read. */
export const ENGLISH = makeLocale(language, messages);

/** The words of views that are not given a locale yet. */
export const say = ENGLISH.say;
