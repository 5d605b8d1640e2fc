import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ARTICLE } from '../article/names.ts';

/**
 * Whether a file of a story's folder is one that a build writes of the marked article, so that it is no change. Where the
 * folder is gone, nothing is.
 */
export function isOwnOutput(folder: string, path: string): boolean {
  return /^(passages|fingerprint)\.json$/.test(relative(folder, path)) && existsSync(join(folder, ARTICLE));
}
