/** Whether a point lies within rings: even-odd rule over all of them, so that holes and islands need no order. */
export function isInRings(
  rings: readonly (readonly (readonly number[])[])[],
  [x, y]: readonly [number, number],
): boolean {
  let inside = false;
  for (const ring of rings)
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const a = ring[i];
      const b = ring[j];
      const ay = a?.[1] ?? 0;
      const by = b?.[1] ?? 0;
      if (ay > y === by > y) continue;
      const ax = a?.[0] ?? 0;
      const bx = b?.[0] ?? 0;
      if (x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  return inside;
}
