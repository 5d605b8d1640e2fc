/** Factors by zoom, on straight lines in between, and beyond the ends as at the ends. */
export type ZoomStops = readonly (readonly [zoom: number, factor: number])[];

/**
 * By what factor lines and dots are drawn bolder than at the opening view: finer farther out than an opening view of
 * 400 CSS pixels, where a poster keeps to 1 too, bolder near by.
 */
export const SCALE_STOPS: ZoomStops = [
  [2.5, 0.8],
  [3.2, 1],
  [5, 1],
  [9, 1.7],
];

/** The widths in CSS pixels of the borders of first-level divisions, which are drawn from the first zoom on. */
export const DIVISION_STOPS = [
  [5.5, 0.4],
  [9, 1.2],
] as const satisfies ZoomStops;

/** The factor at a zoom. */
export function factorAt(stops: ZoomStops, zoom: number): number {
  const next = stops.findIndex(([at]) => at >= zoom);
  const [to, high] = stops.at(next) ?? [0, 1];
  const [from, low] = next > 0 ? (stops[next - 1] ?? [to, high]) : [to, high];
  return to === from ? high : low + ((high - low) * (zoom - from)) / (to - from);
}
