import type { Box } from '../cartography/label.ts';
import { NO_PADDING, type Padding } from '../cartography/padding.ts';
import type { Locale } from '../locale/locale.ts';
import { type SheetRoom, type Stop, sheetHeights } from './sheet-heights.ts';

/** Of a panel that opens over the map from its side: as wide as this share of the map, within limits. */
const SIDE = { share: 0.42, least: 280, most: 380 } as const;

/** How wide a panel over a map's side is, in CSS pixels. */
export function sideWidth([left, , right]: Box): number {
  const width = right - left;
  return Math.round(Math.min(width, SIDE.most, Math.max(SIDE.least, width * SIDE.share)));
}

/**
 * What of the map a panel hides, in CSS pixels. A sheet that is pulled up farther than half of the way hides no more
 * than there: the map does not make room for so little.
 * @param room `width`: of the element, at whose edge where lines end a panel over the side stands
 * @param below as in `sheetHeights`
 */
export function panelPadding(
  room: SheetRoom & { readonly width: number },
  stop: Stop,
  below: number,
  direction: Locale['direction'],
): Padding {
  const { map, reader, width } = room;
  const [left, , right] = map;
  if (reader === 'under' || reader === 'over-sheet') {
    const heights = sheetHeights(room, below);
    return { ...NO_PADDING, bottom: Math.min(heights[stop], heights.half) - heights.down };
  }
  if (reader !== 'over-side' || stop === 'down') return NO_PADDING;
  const side = sideWidth(map);
  return direction === 'ltr'
    ? { ...NO_PADDING, right: Math.max(0, side - (width - right)) }
    : { ...NO_PADDING, left: Math.max(0, side - left) };
}
