import { WordedError } from '../story/worded-error.ts';
import { sayEarly } from './early-strings.ts';

/** Why something failed, in one sentence for readers; the console has what was thrown. */
export function errorInWords(error: unknown): string {
  if (error instanceof WordedError) return error.message;
  return sayEarly(error instanceof Error && error.name === 'StoryError' ? 'error.damaged' : 'error.unknown');
}
