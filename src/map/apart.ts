import { type Point, project } from '../cartography/camera.ts';
import { dotsOf } from '../cartography/shape.ts';
import { worldOf } from '../cartography/world.ts';
import type { Place, Position } from '../story/place.ts';
import type { Story } from '../story/story.ts';

/** CSS pixels between the middles of two dots that stand apart. */
const APART = 24;
/** CSS pixels around the world at zoom 0. */
const AROUND = 512;

/** The zoom from which on a place's dots stand apart from those of all others of the story; dots on one spot never do, and do not count. */
export function apartFrom(story: Story, place: Place): number {
  const { wraps } = worldOf(story);
  const own = dotsOf(place).map(atZoom0);
  let least = Infinity;
  for (const other of story.places.values())
    if (other !== place)
      for (const [x, y] of dotsOf(other).map(atZoom0))
        for (const at of own) {
          const across = Math.abs(x - at[0]);
          const away = Math.hypot(wraps ? Math.min(across, AROUND - across) : across, y - at[1]);
          if (away > 0 && away < least) least = away;
        }
  return Math.log2(APART / least);
}

const atZoom0 = (at: Position): Point => project({ center: [0, 0], zoom: 0 }, { width: 0, height: 0 }, at);
