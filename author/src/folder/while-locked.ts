import { mkdirSync, rmdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { slashed } from '../slashed.ts';
import { ToolError } from '../tool-error.ts';

/** A folder in the story's, there while one run reads and writes it: of two that make one at once, one fails. */
const LOCK = '.article-map.lock';

/** Milliseconds between two attempts, and after which a lock is told as left behind. */
const AGAIN = 50;
const LONG = 10_000;

/**
 * Does what reads files of a story's folder and writes them anew, while no other run does: what that has written is read.
 *
 * @throws ToolError where another run does not come to its end
 */
export async function whileLocked<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const lock = join(folder, LOCK);
  while (!isTaken(lock)) {
    const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - since > LONG)
      throw new ToolError(
        `${slashed(lock)}: found what another run of article-map holds the folder by, for ten seconds now. Wait for it; where none runs any more, take that away.`,
      );
    await setTimeout(AGAIN);
  }
  try {
    return await work();
  } finally {
    rmdirSync(lock);
  }
}

function isTaken(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST'))
      throw Object.assign(error as Error, { path: dirname(lock) });
    return false;
  }
}
