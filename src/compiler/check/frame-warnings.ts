import { boxesMeet, onward } from '../../story/box.ts';
import { KM_A_DEGREE } from '../../story/degrees.ts';
import type { Problem } from '../../story/problem.ts';
import { boxAround } from '../compile/extent.ts';
import type { StoryFolder } from '../read/folder.ts';

/** Kilometres across, below which shapes of 1:10 million are no map any more. */
const DIAGRAM = 60;

/** Frames of a place so small that no shape which the tool knows fits it. */
export function smallFrameWarnings({ manifest }: StoryFolder): Problem[] {
  if (!manifest) return [];
  const [west, south, east, north] = onward(manifest.frames.wide);
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const kilometres = Math.max((east - west) * shrink, north - south) * KM_A_DEGREE;
  if (kilometres >= DIAGRAM) return [];
  return [
    {
      file: 'story.json',
      path: '/frames/wide',
      found: `a frame ${Math.round(kilometres)} km across`,
      expected: `${DIAGRAM} km or more, for which there are coasts, rivers and borders`,
      remedy: 'The map will be a diagram; draw what it needs as shapes of your own.',
    },
  ];
}

/** Frames that none of the places comes near, so that the opening view would show a bare basemap. */
export function frameWarnings({ manifest, features }: StoryFolder): Problem[] {
  if (!manifest) return [];
  return (['wide', 'tall'] as const).flatMap((name): Problem | [] => {
    const frame = manifest.frames[name];
    if (features.some(({ value }) => boxesMeet(frame, boxAround(value.geometry)))) return [];
    return {
      file: 'story.json',
      path: `/frames/${name}`,
      found: `[${frame.join(', ')}], in which none of the story’s places lies`,
      expected: 'a box around what the opening view is to show',
      remedy: 'Write [west, south, east, north], longitudes first.',
    };
  });
}
