import { WordedError } from '../story/worded-error.ts';
import { sayEarly } from './early-strings.ts';

/** All of an address but the name of its file. */
const FOLDER = /https?:\S*\/(?=[\w%])/g;

/** Why something failed, in one sentence for readers, who are told no addresses; the console has what was thrown. */
export function errorInWords(error: unknown): string {
  if (error instanceof WordedError) return error.message.replace(FOLDER, '');
  return sayEarly(error instanceof Error && error.name === 'StoryError' ? 'error.damaged' : 'error.unknown');
}
