import { type Point, project } from '../cartography/camera.ts';
import { dotsOf } from '../cartography/shape.ts';
import type { Place, Position } from '../story/place.ts';
import type { Story } from '../story/story.ts';

/** CSS pixels between the middles of two dots that stand apart. */
const APART = 24;

/** The zoom from which on a place's dots stand apart from those of all others of the story; dots on one spot never do, and do not count. */
export function apartFrom({ places }: Story, place: Place): number {
  const own = dotsOf(place).map(atZoom0);
  let least = Infinity;
  for (const other of places.values())
    if (other !== place)
      for (const [x, y] of dotsOf(other).map(atZoom0))
        for (const at of own) {
          const away = Math.hypot(x - at[0], y - at[1]);
          if (away > 0 && away < least) least = away;
        }
  return Math.log2(APART / least);
}

const atZoom0 = (at: Position): Point => project({ center: [0, 0], zoom: 0 }, { width: 0, height: 0 }, at);
