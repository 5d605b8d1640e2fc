import { type Problem, quote } from '../../story/problem.ts';
import { compressedSize } from '../compile/compressed-size.ts';
import type { Located } from '../read/folder.ts';
import { byFile } from './by-file.ts';

/** Bytes of `story.json` after brotli: what every reader loads before the map answers. */
const BUDGET = 60_000;

/**
 * A `story.json` that is larger than what is promised of one.
 *
 * @param served its text
 */
export function sizeWarnings(served: string, features: readonly Located<unknown>[]): Problem[] {
  if (Buffer.byteLength(served) <= BUDGET) return [];
  const bytes = compressedSize(served, BUDGET);
  if (bytes <= BUDGET) return [];
  const sizes = [...byFile(features)].map(([file, own]) => ({ file, size: JSON.stringify(own).length }));
  const [largest] = sizes.sort((one, other) => other.size - one.size);
  return [
    {
      file: 'story.json',
      path: '',
      found: `a story of ${kilobytes(bytes)}, after brotli`,
      expected: `${kilobytes(BUDGET)} at most, which a slow phone has in three seconds`,
      remedy: `Simplify shapes (as with mapshaper), or take places out${largest ? `; ${quote(largest.file)} is the largest layer` : ''}.`,
    },
  ];
}

/** Rounded up: what is over the budget reads so. */
function kilobytes(bytes: number): string {
  return `${(Math.ceil(bytes / 100) / 10).toFixed(1)} kB`;
}
