/** @jsxImportSource preact */
import type { JSX } from 'preact';
import { geometryOf } from '../../cartography/groups.ts';
import type { Place } from '../../story/place.ts';
import type { Story } from '../../story/story.ts';
import { runsOf } from './both-themes.ts';
import type { Canvas } from './canvas.ts';
import { drawRun } from './run.tsx';

/** The outline of the place that is pointed at; none of a mere name. */
export function drawHovered(story: Story, place: Place, canvas: Canvas): JSX.Element | null {
  const runs = runsOf(story).filter(
    ({ features }) =>
      features.source === 'hovered' &&
      features.geometry === geometryOf(place) &&
      (!features.kinds || features.kinds.includes(place.kind)),
  );
  const [paint] = runs.flatMap(({ layers }) => layers.map(({ paint }) => paint));
  if (!paint) return null;
  return (
    // Together, so that one line does not show through the other.
    <g opacity={'opacity' in paint ? paint.opacity : 1}>
      {runs.map((run) => drawRun(run, [{ place }], canvas))}
    </g>
  );
}
