import { type Problem, pointer, StoryError } from './problem.ts';
import type { Read } from './served-schema.ts';

/** Degrees: shapes that lie across 180° go on beyond it, by a turn of the globe at most. */
const FARTHEST = { lng: 540, lat: 90 } as const;
/** Degrees: whole steps of a grid are not whole degrees to the last digit. */
const SLACK = 1e-6;

/**
 * @param arcs decoded: each a start and differences, in steps of the grid
 * @throws StoryError where a vertex lies on no globe, for want of a sound grid or because its steps are too many
 */
export function checkOnGlobe(
  { layers, topology }: Read,
  arcs: readonly (readonly (readonly [number, number])[])[],
  file: string,
): void {
  const [scaleX, scaleY] = topology.transform.scale;
  const [left, bottom] = topology.transform.translate;
  const isOnGlobe = (x: number, y: number) =>
    Math.abs(x * scaleX + left) <= FARTHEST.lng + SLACK &&
    Math.abs(y * scaleY + bottom) <= FARTHEST.lat + SLACK;
  const problems: Problem[] = [];
  const check = (steps: readonly (readonly [number, number])[], ...at: (string | number)[]) => {
    let [x, y] = [0, 0];
    const lost = steps.find(([dx, dy]) => {
      x += dx;
      y += dy;
      return !isOnGlobe(x, y);
    });
    if (lost)
      problems.push({
        file,
        path: pointer(...at),
        found: `a vertex at ${x * scaleX + left}, ${y * scaleY + bottom}`,
        expected: 'degrees of longitude and latitude',
        remedy: 'Build the story anew.',
      });
  };
  for (const [index, arc] of arcs.entries()) check(arc, 'topology', 'arcs', index);
  for (const { id } of layers)
    for (const [index, geometry] of (topology.objects.get(id)?.geometries ?? []).entries()) {
      if (!('coordinates' in geometry)) continue;
      const points = geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates;
      for (const point of points) check([point], 'topology', 'objects', id, 'geometries', index);
    }
  if (problems.length > 0) throw new StoryError(problems);
}
