import type { Size } from '../cartography/camera.ts';
import type { Box } from '../cartography/label.ts';

/** Where map and reader stand in the element, in CSS pixels from its upper left corner. */
export interface Arrangement {
  readonly map: Box;
  /**
   * `beside`: the reader has the room right of the map, `beside-left`: left of it; `under`: it is a sheet in the
   * room under the map, and can be pulled up; `over`: there is no such room, and it opens over the map, from the
   * side or from below.
   */
  readonly reader: 'beside' | 'beside-left' | 'under' | 'over-side' | 'over-sheet';
  /** True where the two together are too low to read a passage and see its place: that takes the full screen. */
  readonly low: boolean;
}

/** Widths and heights, in CSS pixels, with less of which a reader is of no use. */
const LEAST = { beside: 280, under: 92, overSide: 560 } as const;
/** CSS pixels: where map and reader have less height between them, they are read on the full screen. */
export const LEAST_HEIGHT = 300;
/**
 * An element that is all map's and reader's own has the reader beside the map from this width on, and from the
 * smaller one where it is so much wider than high, as a phone that lies on its side.
 */
const BESIDE = { width: 860, lying: 560, aspect: 1.5 } as const;
const PANEL = { share: 0.32, least: 320, most: 420 } as const;
/** Under a map that is taller than this, in its widths, the reader's share grows, but not over its own. */
const TALLEST_MAP = 1.5;
const GREATEST_SHARE = 0.4;

/**
 * Arranges an element around its poster: the map stands where the poster stood, so that nothing jumps when
 * it takes over, and the reader has what is left.
 *
 * @param poster where the poster stands; undefined where map and reader part the whole element between them
 * @param direction in which the interface is read: the reader stands after the map
 */
export function arrange(
  { width, height }: Size,
  poster: Box | undefined,
  direction: 'ltr' | 'rtl',
): Arrangement {
  if (poster) {
    const [left, top, right, bottom] = poster;
    const map = poster;
    const sides = [
      { reader: 'beside', room: width - right },
      { reader: 'beside-left', room: left },
    ] as const;
    const side = (direction === 'ltr' ? sides : sides.toReversed()).find(({ room }) => room >= LEAST.beside);
    if (side) return { map, reader: side.reader, low: false };
    if (height - bottom >= LEAST.under) return { map, reader: 'under', low: height - top < LEAST_HEIGHT };
    const reader = right - left >= LEAST.overSide ? 'over-side' : 'over-sheet';
    return { map, reader, low: bottom - top < LEAST_HEIGHT };
  }
  if (width >= BESIDE.width || (width >= BESIDE.lying && width >= height * BESIDE.aspect)) {
    const panel = Math.min(PANEL.most, Math.max(PANEL.least, Math.round(width * PANEL.share)));
    return direction === 'ltr'
      ? { map: [0, 0, width - panel, height], reader: 'beside', low: false }
      : { map: [panel, 0, width, height], reader: 'beside-left', low: false };
  }
  const under = Math.min(height - width * TALLEST_MAP, height * GREATEST_SHARE);
  const map: Box = [0, 0, width, height - Math.max(LEAST.under, Math.round(under))];
  return { map, reader: 'under', low: height < LEAST_HEIGHT };
}
