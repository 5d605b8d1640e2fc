/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import { factorAt } from '../../cartography/line-scale.ts';
import { markPath } from '../../cartography/marks.ts';
import { dotsOf } from '../../cartography/shape.ts';
import type { Mark } from '../../cartography/stack-layer.ts';
import type { Place } from '../../story/place.ts';
import type { Canvas } from './canvas.ts';
import type { Colours } from './palette.ts';

/** Marks, where they are in view: one element for all. */
export function drawMarks(
  { mark, color, radius, rim }: Mark<Colours>,
  places: readonly Place[],
  { palette, size, project, camera }: Canvas,
): ComponentChildren {
  const across = radius.pixels * factorAt(radius.stops, camera.zoom);
  const d = places
    .flatMap((place) => dotsOf(place).map(project))
    .filter(([x, y]) => x >= 0 && y >= 0 && x <= size.width && y <= size.height)
    .map((at) => markPath(mark, at, across));
  if (d.length === 0) return null;
  return (
    <path
      d={d.join('')}
      class={`${palette.fill(color)} ${palette.stroke(rim.color)}`}
      fill-rule="nonzero"
      stroke-width={2 * rim.width}
      stroke-linejoin="round"
      paint-order="stroke"
    />
  );
}
