/**
 * Calls once the browser has painted what has changed so far; not at all once `signal` has aborted.
 * The task after a frame's callbacks comes after its paint (W3C, "Event Timing API", on the next paint).
 */
export function afterPaint(call: () => void, signal: AbortSignal): void {
  requestAnimationFrame(() => setTimeout(() => !signal.aborted && call()));
}
