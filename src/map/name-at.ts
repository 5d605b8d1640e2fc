import type { Point } from '../cartography/camera.ts';
import type { PlacedLabel } from '../cartography/label.ts';

/** The place whose name stands at a point, in CSS pixels. */
export function nameAt(labels: readonly PlacedLabel[], [x, y]: Point): string | undefined {
  return labels.find(({ place, box: [left, top, right, bottom], rotation = 0 }) => {
    if (place === undefined) return false;
    // Turned back about the middle of the box, the point meets a level one.
    const angle = (-rotation * Math.PI) / 180;
    const [dx, dy] = [x - (left + right) / 2, y - (top + bottom) / 2];
    const along = dx * Math.cos(angle) - dy * Math.sin(angle);
    const across = dx * Math.sin(angle) + dy * Math.cos(angle);
    return Math.abs(along) <= (right - left) / 2 && Math.abs(across) <= (bottom - top) / 2;
  })?.place;
}
