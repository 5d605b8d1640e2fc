import type { Problem } from '../../story/problem.ts';
import type { StoryFolder } from '../folder.ts';

/** The story's boxes run from west to east and from south to north. */
export function checkBoxes({ manifest }: StoryFolder): Problem[] {
  if (!manifest) return [];
  const boxes = [
    ['/bbox', manifest.bbox],
    ['/frames/wide', manifest.frames.wide],
    ['/frames/tall', manifest.frames.tall],
  ] as const;
  return boxes
    .filter(([, [west, south, east, north]]) => west >= east || south >= north)
    .map(([path, box]) => ({
      file: 'story.json',
      path,
      found: `[${box.join(', ')}]`,
      expected: 'a box [west, south, east, north] with west < east and south < north',
      remedy: 'Put the four numbers in that order.',
    }));
}
