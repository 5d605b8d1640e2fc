/**
 * By what factor lines and dots are drawn bolder than at the opening view, by zoom: finer farther out than an
 * opening view of 400 CSS pixels, where a poster keeps to 1 too, bolder near
 * by, in between on a straight line.
 */
export const SCALE_STOPS: readonly (readonly [zoom: number, factor: number])[] = [
  [2.5, 0.8],
  [3.2, 1],
  [5, 1],
  [9, 1.7],
];

/** The factor at a zoom. */
export function scaleAt(zoom: number): number {
  const next = SCALE_STOPS.findIndex(([at]) => at >= zoom);
  const [to, high] = SCALE_STOPS.at(next) ?? [0, 1];
  const [from, low] = next > 0 ? (SCALE_STOPS[next - 1] ?? [to, high]) : [to, high];
  return to === from ? high : low + ((high - low) * (zoom - from)) / (to - from);
}

/** The zoom from which the borders of first-level divisions are drawn, and their widths in CSS pixels by zoom. */
export const DIVISIONS = { from: 5.5, width: 0.4, to: 9, widest: 1.2 } as const;

/** The width in CSS pixels of the borders of divisions at a zoom; undefined where they are not drawn. */
export function divisionWidth(zoom: number): number | undefined {
  const { from, width, to, widest } = DIVISIONS;
  if (zoom < from) return undefined;
  return width + (widest - width) * Math.min(1, (zoom - from) / (to - from));
}
