import { type Problem, quote } from '../../story/problem.ts';
import { compressedSize } from '../compile/compressed-size.ts';
import type { Located, StoryFeature } from '../read/folder.ts';

/** Bytes of `story.json` after brotli: what every reader loads before the map answers. */
const BUDGET = 60_000;
/** So many places are named whose shapes weigh most. */
const HEAVIEST = 3;

/**
 * A `story.json` that is larger than what is promised of one.
 *
 * @param served its text
 */
export function sizeWarnings(
  served: string,
  features: readonly Located<Pick<StoryFeature, 'id' | 'geometry'>>[],
): Problem[] {
  if (Buffer.byteLength(served) <= BUDGET) return [];
  const bytes = compressedSize(served, BUDGET);
  if (bytes <= BUDGET) return [];
  const shapes = features.map(({ value: { id, geometry } }) => ({
    id: String(id),
    size: JSON.stringify(geometry).length,
  }));
  const heaviest = shapes.sort((one, other) => other.size - one.size).slice(0, HEAVIEST);
  return [
    {
      file: 'story.json',
      path: '',
      found: `a story of ${kilobytes(bytes)}, after brotli`,
      expected: `${kilobytes(BUDGET)} at most, which a slow phone has in three seconds`,
      remedy: `Simplify the shapes that weigh most (as with mapshaper): ${heaviest.map(({ id }) => quote(id)).join(', ')}; or take places out.`,
    },
  ];
}

/** Rounded up: what is over the budget reads so. */
function kilobytes(bytes: number): string {
  return `${(Math.ceil(bytes / 100) / 10).toFixed(1)} kB`;
}
