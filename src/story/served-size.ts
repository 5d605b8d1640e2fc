import { countVertices } from './arcs.ts';
import { type Problem, pointer, StoryError } from './problem.ts';

/** Vertices that a map draws of a story, each as often as it is referred to; the article's has some 40,000. */
const MOST_VERTICES = 2_000_000;
/** Lists within lists down to a reference, in the arcs of a MultiPolygon. */
const DEEPEST = 3;

/**
 * Counts the vertices of a served story before anything of it is read or decoded: a small file can refer to one long
 * arc a million times. What is not of the served form is not counted, as it is refused later.
 * @throws StoryError where they are too many
 */
export function checkSize(served: unknown, file: string): void {
  const topology = memberOf(served, 'topology');
  const arcs = listIn(topology, 'arcs').map((arc) => (typeof arc === 'string' ? countVertices(arc) : 0));
  const budget = { left: MOST_VERTICES };
  for (const vertices of arcs) spend(budget, vertices, file, ['topology', 'arcs']);
  budget.left = MOST_VERTICES;
  const count = (value: unknown, depth: number, at: readonly string[]): void => {
    if (typeof value === 'number') spend(budget, arcs[value < 0 ? ~value : value] ?? 1, file, at);
    else if (Array.isArray(value) && depth >= 0)
      for (const part of value) {
        // An empty list is no vertex, but a million of them take their time too.
        spend(budget, Array.isArray(part) ? 1 : 0, file, at);
        count(part, depth - 1, at);
      }
  };
  for (const [id, object] of membersOf(memberOf(topology, 'objects')))
    for (const geometry of listIn(object, 'geometries')) {
      const at = ['topology', 'objects', id];
      count(memberOf(geometry, 'arcs'), DEEPEST, at);
      spend(budget, listIn(geometry, 'coordinates').length, file, at);
    }
  for (const [name, shape] of membersOf(memberOf(served, 'ground')))
    count(memberOf(shape, 'arcs'), DEEPEST, ['ground', name]);
}

function spend(budget: { left: number }, vertices: number, file: string, at: readonly string[]): void {
  budget.left -= vertices;
  if (budget.left >= 0) return;
  const problem: Problem = {
    file,
    path: pointer(...at),
    found: `more than ${MOST_VERTICES.toLocaleString('en')} vertices up to here`,
    expected: 'a story that a browser can draw',
    remedy: 'Simplify its shapes, and build the story anew.',
  };
  throw new StoryError([problem]);
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}

function membersOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

function listIn(value: unknown, name: string): readonly unknown[] {
  const list = memberOf(value, name);
  return Array.isArray(list) ? list : [];
}
