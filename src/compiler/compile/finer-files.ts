import { createHash } from 'node:crypto';
import { polygon as asPolygon, booleanPointInPolygon } from '@turf/turf';
import { encodeArc } from '../../story/arcs.ts';
import type { ServedFiner } from '../../story/finer-schema.ts';
import { KIND_ROWS } from '../../story/kinds.ts';
import { pointer, StoryError } from '../../story/problem.ts';
import type { ServedFinerFile } from '../../story/served-schema.ts';
import type { Story } from '../../story/story.ts';
import type { FinerFolderFile } from '../read/finer-schema.ts';
import type { Located } from '../read/folder.ts';
import { gridded, toGrid } from './grid.ts';
import { type Arcs, type Position, refinementOf, replacementsIn, segmentsOf } from './refinement.ts';

/** Letters of a file's fingerprint. */
const PRINT = 8;
/** Steps of a grid in a degree that are tried, the coarsest first: brotli packs round numbers small. */
const GRIDS = [50, 100, 125, 200, 250, 500, 1000, 2000, 5000];

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
  if (finer.length === 0) return { files: [], contents };
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
      replacementsIn(arc, refinement, steps, isOnGrid).map(
        ({ from, count, vertices }): Line => [index, from, count, written(vertices)],
      ),
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
