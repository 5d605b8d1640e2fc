import { boxesMeet } from '../../story/box.ts';
import type { Problem } from '../../story/problem.ts';
import { boxAround } from '../compile/extent.ts';
import type { StoryFolder } from '../read/folder.ts';

/** Frames that none of the places comes near, so that the opening view would show a bare basemap. */
export function frameWarnings({ manifest, features }: StoryFolder): Problem[] {
  if (!manifest) return [];
  const extents = features.map(({ value }) => boxAround(value.geometry));
  return (['wide', 'tall'] as const).flatMap((name): Problem | [] => {
    const frame = manifest.frames[name];
    if (extents.some((extent) => boxesMeet(frame, extent))) return [];
    return {
      file: 'story.json',
      path: `/frames/${name}`,
      found: `[${frame.join(', ')}], in which none of the story’s places lies`,
      expected: 'a box around what the opening view is to show',
      remedy: 'Write [west, south, east, north], longitudes first.',
    };
  });
}
