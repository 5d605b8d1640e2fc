import { createHash } from 'node:crypto';
import { booleanPointInPolygon, polygon as asPolygon } from '@turf/turf';
import { encodeArc } from '../../story/arcs.ts';
import { KIND_ROWS } from '../../story/kinds.ts';
import { type Problem, pointer, StoryError } from '../../story/problem.ts';
import type { ServedFiner, ServedFinerFile } from '../../story/served-schema.ts';
import type { Story } from '../../story/story.ts';
import type { FinerFolderFile } from '../read/finer-schema.ts';
import type { Located } from '../read/folder.ts';
import { gridded, toGrid } from './grid.ts';

/** Letters of a file's fingerprint. */
const PRINT = 8;
/** Steps of a grid in a degree that are tried, the coarsest first: brotli packs round numbers small. */
const GRIDS = [50, 100, 125, 200, 250, 500, 1000, 2000, 5000];

type Arcs = readonly (readonly (readonly number[])[])[];

interface FinerFiles {
  readonly files: ServedFinerFile[];
  /** What each holds, by its name. */
  readonly contents: ReadonlyMap<string, string>;
}

/**
 * The files of finer shapes as they are served beside a story.
 * @param arcs of the story's topology, in whole steps of its grid
 * @param steps of that grid, in a degree
 * @throws StoryError where a line goes through no vertices of the story's shapes
 */
export function finerFiles(
  finer: readonly Located<FinerFolderFile>[],
  story: Story,
  arcs: Arcs,
  steps: number,
): FinerFiles {
  const contents = new Map<string, string>();
  const segments = segmentsOf(arcs);
  const files = finer.map(({ file, value }, i): ServedFinerFile => {
    const { areas, zoom } = value;
    const content = JSON.stringify(servedOf(value, file, story, arcs, segments, steps));
    const print = createHash('sha256').update(content).digest('hex').slice(0, PRINT);
    const name = `finer/${i + 1}-${print}.json`;
    contents.set(name, content);
    return { file: name, areas, zoom };
  });
  return { files, contents };
}

/** All segments of the arcs, as `segmentKey` has them. */
function segmentsOf(arcs: Arcs): ReadonlySet<string> {
  const segments = new Set<string>();
  for (const arc of arcs) for (const [i, to] of arc.entries()) if (i > 0) segments.add(segmentKey(arc[i - 1], to));
  return segments;
}

/** The same in both directions. */
function segmentKey(from: readonly number[] = [], to: readonly number[] = []): string {
  const [a, b] = [String(from), String(to)];
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

type Position = readonly [lng: number, lat: number];

/** What a file says of the vertices of the story's shapes, which are told by their steps of the grid. */
interface Refinement {
  /** Where a vertex is in truth. */
  readonly places: ReadonlyMap<string, Position>;
  /** What lies between two vertices, from the first to the second of `segmentKey`. */
  readonly between: ReadonlyMap<string, readonly Position[]>;
}

function servedOf(
  value: FinerFolderFile,
  file: string,
  story: Story,
  arcs: Arcs,
  segments: ReadonlySet<string>,
  steps: number,
): ServedFiner {
  const refinement = refinementOf(value, file, segments, steps);
  const grid = gridOf(value) ?? steps;
  const written = (line: readonly Position[]) => encodeArc(line.map((at) => toGrid(at, grid)));
  const isOnGrid = (at: Position) => at.every((degrees) => isWhole(degrees * grid));
  return {
    version: 3,
    steps: grid,
    lines: arcs.flatMap((arc, index) =>
      replacementsIn(arc, refinement, steps, isOnGrid).map(({ from, count, vertices }): Line => [
        index,
        from,
        count,
        written(vertices),
      ]),
    ),
    islands: value.islands.map(({ features, coordinates }) => ({
      features,
      waters: watersAround(story, coordinates[0]?.[0]),
      rings: coordinates.map(written),
    })),
    lakes: {
      instead: value.replacedLakes.map((at, i) => lakeAt(story, at, steps, file, i)),
      polygons: value.lakes.map((rings) => rings.map(written)),
    },
  };
}

type Line = ServedFiner['lines'][number];

function refinementOf(
  { lines }: FinerFolderFile,
  file: string,
  segments: ReadonlySet<string>,
  steps: number,
): Refinement {
  const places = new Map<string, Position>();
  const between = new Map<string, readonly Position[]>();
  const problems: Problem[] = [];
  for (const [i, line] of lines.entries()) {
    let last: { readonly key: readonly number[]; readonly at: Position } | undefined;
    let passed: Position[] = [];
    for (const [lng, lat, ...own] of line) {
      if (own.length === 0) {
        passed.push([lng, lat]);
        continue;
      }
      const at = own as unknown as Position;
      const key = toGrid(at, steps);
      places.set(String(key), [lng, lat]);
      if (last) {
        const segment = segmentKey(last.key, key);
        if (!segments.has(segment)) problems.push(unmatched(file, i, last.at, at));
        between.set(segment, segment.startsWith(`${last.key} `) ? passed : passed.toReversed());
      }
      last = { key, at };
      passed = [];
    }
  }
  if (problems.length > 0) throw new StoryError(problems);
  return { places, between };
}

function unmatched(file: string, line: number, from: Position, to: Position): Problem {
  return {
    file,
    path: pointer('lines', line),
    found: `a line from [${from.join(', ')}] to [${to.join(', ')}], which the story’s own shapes do not have`,
    expected: 'a line through vertices that follow each other in the land, a border or a feature',
    remedy: 'Derive the file anew, from the shapes as they are now.',
  };
}

interface Replaced {
  readonly from: number;
  readonly count: number;
  readonly vertices: readonly Position[];
}

/** The stretches of an arc of which something is replaced. A vertex that stays and is on no step of the finer grid parts two. */
function replacementsIn(
  arc: readonly (readonly number[])[],
  { places, between }: Refinement,
  steps: number,
  isOnGrid: (at: Position) => boolean,
): Replaced[] {
  const found: Replaced[] = [];
  let current: { from: number; to: number; vertices: Position[] } | undefined;
  const flush = () => {
    if (current && current.vertices.length > 0)
      found.push({ from: current.from, count: current.to - current.from, vertices: current.vertices });
    current = undefined;
  };
  let wasRefined = false;
  for (const [i, step] of arc.entries()) {
    const own: Position = [(step[0] ?? 0) / steps, (step[1] ?? 0) / steps];
    const place = places.get(String(step));
    const isMoved = place !== undefined && String(toGrid(place, steps)) !== String(step);
    const next = arc[i + 1];
    const passed = (next && between.get(segmentKey(step, next))) ?? [];
    if (isMoved || (wasRefined && passed.length > 0 && isOnGrid(own))) {
      current ??= { from: i, to: i, vertices: [] };
      current.vertices.push(place ?? own);
      current.to = i + 1;
    } else flush();
    wasRefined = passed.length > 0;
    if (!wasRefined) continue;
    current ??= { from: i + 1, to: i + 1, vertices: [] };
    const isForward = segmentKey(step, next).startsWith(`${step} `);
    current.vertices.push(...(isForward ? passed : passed.toReversed()));
  }
  flush();
  return found;
}

/** The waters among a story's features in which a position lies: each one's id, and which of its polygons. */
function watersAround(story: Story, at: GeoJSON.Position | undefined): [string, number][] {
  if (!at) return [];
  return [...story.places.values()].flatMap(({ id, kind, geometry }): [string, number][] => {
    if (!KIND_ROWS[kind].water) return [];
    const polygons =
      geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : geometry.type === 'MultiPolygon'
          ? geometry.coordinates
          : [];
    const polygon = polygons.findIndex((rings) => booleanPointInPolygon(at, asPolygon(rings)));
    return polygon < 0 ? [] : [[id, polygon]];
  });
}

function lakeAt(story: Story, at: Position, steps: number, file: string, index: number): number {
  const lakes = gridded(story.basemap.lakes, steps) as GeoJSON.MultiPolygon;
  const lake = lakes.coordinates.findIndex(([outer]) => String(outer?.[0]) === String(toGrid(at, steps)));
  if (lake >= 0) return lake;
  throw new StoryError([
    {
      file,
      path: pointer('replacedLakes', index),
      found: `[${at.join(', ')}]`,
      expected: 'the first position of one of the lakes of basemap.json',
      remedy: 'Derive the file anew, from the basemap as it is now.',
    },
  ]);
}

/** The coarsest grid on which all that is new lies. */
function gridOf({ lines, islands, lakes }: FinerFolderFile): number | undefined {
  const all = [
    ...lines.flat(),
    ...islands.flatMap(({ coordinates }) => coordinates.flat()),
    ...lakes.flat(2),
  ].filter(([lng, lat, ...own]) => own.length === 0 || own[0] !== lng || own[1] !== lat);
  return GRIDS.find((grid) => all.every(([lng, lat]) => isWhole(lng * grid) && isWhole(lat * grid)));
}

const isWhole = (number: number) => Math.abs(number - Math.round(number)) < 1e-3;
