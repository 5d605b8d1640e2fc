import { decodeArc } from './arcs.ts';
import { parseBounded } from './bounded-parse.ts';
import { FinerSchema } from './finer-schema.ts';
import { type Problem, pointer, StoryError, schemaError } from './problem.ts';
import type { Read } from './served-schema.ts';

/** Longitude and latitude, in degrees. */
type Vertex = [lng: number, lat: number];

/** Vertices that take the place of `count` vertices of an arc, of which the one at `from` is the first. */
export interface Replacement {
  readonly arc: number;
  readonly from: number;
  readonly count: number;
  readonly vertices: readonly Vertex[];
}

/** What a file of finer shapes holds, in degrees. */
export interface FinerParts {
  readonly lines: readonly Replacement[];
  readonly islands: readonly {
    readonly features: readonly string[];
    readonly waters: readonly (readonly [feature: string, polygon: number])[];
    readonly rings: Vertex[][];
  }[];
  readonly lakes: { readonly instead: readonly number[]; readonly polygons: readonly Vertex[][][] };
}

/** Vertices that one file adds to a story at most: see `checkSize`. */
const MOST_VERTICES = 500_000;

/**
 * Reads a file of finer shapes, parsed as JSON.
 * @param served the story beside which it lies
 * @param lengths how many vertices each of its arcs has
 * @throws StoryError where it is not of the served form, or is another story's
 */
export function readFiner(json: unknown, file: string, served: Read, lengths: readonly number[]): FinerParts {
  const result = parseBounded(FinerSchema, json);
  if (result.issues) throw schemaError(file, result);
  const { steps, lines, islands, lakes } = result.output;
  const problems: Problem[] = [];
  const miss = (path: string, found: string, expected: string) =>
    problems.push({ file, path, found, expected, remedy: OTHER_BUILD });
  let left = MOST_VERTICES;
  const verticesOf = (text: string, ...at: (string | number)[]): Vertex[] => {
    let [x, y] = [0, 0];
    const vertices = decodeArc(text).map(([dx, dy]): Vertex => {
      x += dx;
      y += dy;
      return [x / steps, y / steps];
    });
    left -= vertices.length;
    if (left < 0) throw new StoryError([{ file, path: pointer(...at), ...TOO_MANY }]);
    const lost = vertices.find(([lng, lat]) => Math.abs(lng) > 540 || Math.abs(lat) > 90);
    if (lost) miss(pointer(...at), `a vertex at ${lost.join(', ')}`, 'degrees of longitude and latitude');
    return vertices;
  };
  const ids = new Set(
    [...served.topology.objects.values()].flatMap(({ geometries }) => geometries.map(({ id }) => id)),
  );
  const checkId = (id: string, ...at: (string | number)[]) => {
    if (!ids.has(id)) miss(pointer(...at), `the unknown feature ${id}`, 'a feature of the story');
  };
  const parts: FinerParts = {
    lines: lines.map(([arc, from, count, text], i) => {
      if (from + count > (lengths[arc] ?? -1))
        miss(
          pointer('lines', i),
          `vertices ${from} to ${from + count} of arc ${arc}`,
          'vertices that story.json has',
        );
      return { arc, from, count, vertices: verticesOf(text, 'lines', i, 3) };
    }),
    islands: islands.map(({ features, waters, rings }, i) => {
      for (const id of [...features, ...waters.map(([water]) => water)]) checkId(id, 'islands', i);
      return {
        features,
        waters,
        rings: rings.map((ring, k) => verticesOf(ring, 'islands', i, 'rings', k)),
      };
    }),
    lakes: {
      instead: lakes.instead,
      polygons: lakes.polygons.map((rings, i) =>
        rings.map((ring, k) => verticesOf(ring, 'lakes', 'polygons', i, k)),
      ),
    },
  };
  if (problems.length > 0) throw new StoryError(problems);
  return parts;
}

const OTHER_BUILD = 'Both must come from one build: put up the whole folder anew.';
const TOO_MANY = {
  found: `more than ${MOST_VERTICES.toLocaleString('en')} vertices up to here`,
  expected: 'shapes that a browser can draw',
  remedy: 'Simplify them, and build the story anew.',
};
