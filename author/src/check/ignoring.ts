import { factLine } from '../article/fact-line.ts';
import { ARTICLE } from '../article/names.ts';

/**
 * Says how a name is put among those that no check asks for: the very line.
 *
 * @param ignored the names that are there already
 * @param file in which the story's facts stand
 */
export function ignoring(name: string, ignored: readonly string[], file: string): string {
  const names = [...ignored, name];
  return file === ARTICLE
    ? `write among the facts at the top of ${ARTICLE}: ${factLine('ignoredNames', names)}`
    : `write into ${file}: "ignoredNames": ${JSON.stringify(names)}`;
}
