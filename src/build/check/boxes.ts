import type { Problem } from '../../story/problem.ts';
import type { StoryFolder } from '../folder.ts';

/** The story's boxes run from west to east and from south to north, and its frames lie inside its bbox. */
export function checkBoxes({ entries: { bbox, frames } }: StoryFolder): Problem[] {
  if (!bbox || !frames) return [];
  const boxes = [
    ['/bbox', bbox],
    ['/frames/wide', frames.wide],
    ['/frames/tall', frames.tall],
  ] as const;
  return boxes.flatMap(([path, box]) => {
    const [west, south, east, north] = box;
    const at = { file: 'story.json', path, found: `[${box.join(', ')}]` };
    if (west >= east || south >= north)
      return {
        ...at,
        expected: 'a box [west, south, east, north] with west < east and south < north',
        remedy: 'Put the four numbers in that order.',
      };
    if (west >= bbox[0] && south >= bbox[1] && east <= bbox[2] && north <= bbox[3]) return [];
    return {
      ...at,
      expected: `a box inside the bbox [${bbox.join(', ')}]`,
      remedy: 'Write [west, south, east, north], longitudes first; or widen the bbox if the frame is right.',
    };
  });
}
