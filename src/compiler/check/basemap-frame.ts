import { onward } from '../../story/box.ts';
import type { Bbox } from '../../story/place.ts';
import type { Problem } from '../../story/problem.ts';
import type { StoryFolder } from '../read/folder.ts';

/** A basemap fits a frame at most so many times as small as the one that it was made for. */
const NARROWER = 1.5;
/** The share of a frame by which it may reach out of the one that the basemap was made for. */
const OUTSIDE = 0.25;

/** A basemap, as the command has made it, that was made for another opening view than the story has now. */
export function basemapFrameWarnings({ manifest, basemap }: StoryFolder): Problem[] {
  const made = basemap?.value.made;
  if (!manifest || !basemap || !made) return [];
  const { wide, tall } = manifest.frames;
  const strange = [wide, tall].find((frame) => !made.frames.some((one) => fits(one, frame)));
  if (!strange) return [];
  return [
    {
      file: basemap.file,
      path: '/made/frames',
      found: `a basemap made for [${made.frames.map((frame) => frame.join(', ')).join('] and [')}], where the map now opens at [${strange.join(', ')}]`,
      expected: 'one made for the opening view, whose borders are those of the story’s shapes',
      remedy: 'Make it anew: npx article-map basemap --force.',
    },
  ];
}

/** Whether what is made for one frame will do for another. */
function fits(made: Bbox, frame: Bbox): boolean {
  const [west, south, east, north] = onward(frame);
  const [madeWest, madeSouth, madeEast, madeNorth] = onward(made);
  const size = Math.max(east - west, north - south);
  const shift = 360 * Math.round((madeWest + madeEast - west - east) / 720);
  const out = Math.max(
    madeWest - shift - west,
    east - (madeEast - shift),
    madeSouth - south,
    north - madeNorth,
  );
  const isNarrow = Math.max(madeEast - madeWest, madeNorth - madeSouth) > NARROWER * size;
  return out <= OUTSIDE * size && !isNarrow;
}
