import { holdsBox, isAcross180 } from '../../story/box.ts';
import type { Frames } from '../../story/manifest.ts';
import type { Bbox } from '../../story/place.ts';
import type { Problem } from '../../story/problem.ts';
import type { StoryFolder } from '../read/folder.ts';
import { isBox } from '../read/positions.ts';

/** The story's boxes run from west to east, over 180° perhaps, and from south to north, and its frames lie inside its bbox. */
export function checkBoxes({ entries: { bbox, frames }, layers }: StoryFolder): Problem[] {
  const boxes = [
    ...(bbox ? [['/bbox', bbox] as const] : []),
    ...(frames ? [['/frames/wide', frames.wide] as const, ['/frames/tall', frames.tall] as const] : []),
    ...layers.flatMap(({ path, value }) => (value.bbox ? [[`${path}/bbox`, value.bbox] as const] : [])),
  ];
  return boxes.flatMap(([path, box]) => {
    const at = { file: 'story.json', path, found: `[${box.join(', ')}]` };
    if (!isBox(box) || (path === '/bbox' && isSwapped(box, frames)))
      return {
        ...at,
        expected: 'a box [west, south, east, north] with south < north; with west > east it runs over 180°',
        remedy: 'Put the four numbers in that order.',
      };
    if (!path.startsWith('/frames') || !bbox || !isBox(bbox) || isSwapped(bbox, frames)) return [];
    if (holdsBox(bbox, box)) return [];
    return {
      ...at,
      expected: `a box inside the bbox [${bbox.join(', ')}]`,
      remedy: 'Write [west, south, east, north], longitudes first; or widen the bbox if the frame is right.',
    };
  });
}

/** Whether a story's bbox that runs over 180° misses the opening view, which would lie inside with west and east swapped. */
export function isSwapped(bbox: Bbox, frames: Frames | undefined): boolean {
  const [west, south, east, north] = bbox;
  if (!isAcross180(bbox) || !frames || holdsBox(bbox, frames.wide)) return false;
  return holdsBox([east, south, west, north], frames.wide);
}
