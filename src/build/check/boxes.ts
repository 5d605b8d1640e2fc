import type { Problem } from '../../story/problem.ts';
import type { StoryFolder } from '../folder.ts';
import { isBox } from '../positions.ts';

/** The story's boxes run from west to east and from south to north, and its frames lie inside its bbox. */
export function checkBoxes({ entries: { bbox, frames }, layers }: StoryFolder): Problem[] {
  const boxes = [
    ...(bbox ? [['/bbox', bbox] as const] : []),
    ...(frames ? [['/frames/wide', frames.wide] as const, ['/frames/tall', frames.tall] as const] : []),
    ...layers.flatMap(({ path, value }) => (value.bbox ? [[`${path}/bbox`, value.bbox] as const] : [])),
  ];
  return boxes.flatMap(([path, box]) => {
    const [west, south, east, north] = box;
    const at = { file: 'story.json', path, found: `[${box.join(', ')}]` };
    if (!isBox(box))
      return {
        ...at,
        expected: 'a box [west, south, east, north] with west < east and south < north',
        remedy: 'Put the four numbers in that order.',
      };
    if (!path.startsWith('/frames') || !bbox || !isBox(bbox)) return [];
    if (west >= bbox[0] && south >= bbox[1] && east <= bbox[2] && north <= bbox[3]) return [];
    return {
      ...at,
      expected: `a box inside the bbox [${bbox.join(', ')}]`,
      remedy: 'Write [west, south, east, north], longitudes first; or widen the bbox if the frame is right.',
    };
  });
}
