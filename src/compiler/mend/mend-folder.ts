import type { Problem } from '../../story/problem.ts';
import { pointer } from '../../story/problem.ts';
import type { Basemap } from '../../story/story.ts';
import { byFile } from '../check/by-file.ts';
import { isOffGlobe } from '../check/coordinates.ts';
import { hasSoundRings } from '../check/rings.ts';
import type { Located, StoryFeature, StoryFolder } from '../read/folder.ts';
import { positionsOf } from '../read/positions.ts';
import { clipped } from './clipping.ts';
import { jumps } from './jumps.ts';
import { type Mend, type MendedShape, mendShape } from './mend-shape.ts';
import { cutLines, cutPolygons, LIMIT, onwardPolygons } from './meridian.ts';

interface MendedFolder {
  readonly folder: StoryFolder;
  /** What cannot be mended. */
  readonly problems: Problem[];
  /** What was mended: one a file and kind of mending. */
  readonly warnings: Problem[];
}

/** Mends the shapes of a folder (see `mendShape`). Shapes in which a rule finds a fault of its own stay as they are. */
export function mendFolder(folder: StoryFolder): MendedFolder {
  const problems: Problem[] = [];
  const mended: { readonly feature: Located<StoryFeature>; readonly mends: ReadonlySet<Mend> }[] = [];
  const features = folder.features.map((feature) => {
    if (isFaulty(feature.value)) return feature;
    const shape = mendShape(feature.value.geometry);
    if (!shape.geometry || shape.crossings.size > 0) problems.push(...problemsOf(feature, shape));
    if (!shape.geometry) return feature;
    if (shape.mends.size > 0) mended.push({ feature, mends: shape.mends });
    if (shape.geometry === feature.value.geometry) return feature;
    return { ...feature, value: { ...feature.value, geometry: shape.geometry } };
  });
  const warnings = warningsOf(mended);
  const { basemap } = folder;
  const mendedBasemap = basemap && { ...basemap, value: mendBasemap(basemap, problems, warnings) };
  return {
    folder: { ...folder, features, basemap: mendedBasemap },
    problems,
    warnings,
  };
}

function isFaulty({ geometry }: StoryFeature): boolean {
  return positionsOf(geometry).some(isOffGlobe) || !hasSoundRings(geometry);
}

function problemsOf({ file, path, value }: Located<StoryFeature>, shape: MendedShape): Problem[] {
  const { geometry, id } = value;
  if (!shape.geometry)
    return [
      {
        file,
        path: `${path}/geometry`,
        found: `a shape wholly beyond ${LIMIT.toFixed(4)}° of latitude`,
        expected: 'a place that the map can show, which ends there (Web Mercator)',
        remedy: `Leave ${id} out.`,
      },
    ];
  return [...shape.crossings].map(([index, places]) => {
    const shown = places.slice(0, 3).map(([lng = 0, lat = 0]) => `[${lng.toFixed(4)}, ${lat.toFixed(4)}]`);
    const where =
      shown.length > 0 ? ` at ${shown.join(', ')}${places.length > 3 ? ' and elsewhere' : ''}` : '';
    return {
      file,
      path: `${path}/geometry/coordinates${geometry.type === 'MultiPolygon' ? pointer(index) : ''}`,
      found: `a ring that crosses itself${where}`,
      expected: 'a ring that crosses itself nowhere, or by less than a thousandth of the feature’s area',
      remedy: `Redraw ${id} there, or cut it into two polygons.`,
    };
  });
}

/** What is said of a mending, of all features of a file together. */
const TOLD: Record<Mend, Pick<Problem, 'found' | 'expected' | 'remedy'>> = {
  flat: {
    found: 'rings without area',
    expected: 'three positions at least that do not lie on one line',
    remedy: 'They are left out.',
  },
  crossing: {
    found: 'rings that cross themselves by less than a thousandth of the area',
    expected: 'rings that do not',
    remedy: 'They are mended in what is built.',
  },
  meridian: {
    found: 'shapes that go on past 180°, or with edges longer than 180°, taken for the short way',
    expected: 'shapes that are cut there (RFC 7946 §3.1.9)',
    remedy: 'They are cut in what is built; ogr2ogr -wrapdateline cuts them in the file.',
  },
  limit: {
    found: `shapes that reach beyond ${LIMIT.toFixed(4)}° of latitude`,
    expected: 'shapes within what the map shows, which ends there (Web Mercator)',
    remedy: 'They are clipped in what is built.',
  },
};
/** How many features a warning names. */
const NAMED = 3;

function warningsOf(
  mended: readonly { readonly feature: Located<StoryFeature>; readonly mends: ReadonlySet<Mend> }[],
): Problem[] {
  const files = byFile(mended.map(({ feature, mends }) => ({ file: feature.file, feature, mends })));
  return [...files].flatMap(([file, inFile]) =>
    (Object.keys(TOLD) as Mend[]).flatMap((mend): Problem | [] => {
      const here = inFile.filter(({ mends }) => mends.has(mend));
      const [first] = here;
      if (!first) return [];
      const ids = here.slice(0, NAMED).map(({ feature }) => feature.value.id);
      const more = here.length > NAMED ? ` and ${here.length - NAMED} more` : '';
      const { found, ...told } = TOLD[mend];
      return {
        file,
        path: `${first.feature.path}/geometry`,
        found: `${found} (${ids.join(', ')}${more})`,
        ...told,
      };
    }),
  );
}

/** The basemap cut at 180° where its shapes jump over it; else as it is. Tells of what it cuts, and of what it cannot. */
function mendBasemap(
  { file, value: basemap }: Located<Basemap>,
  problems: Problem[],
  warnings: Problem[],
): Basemap {
  const told = (name: keyof Basemap) => ({ file, path: pointer(name) });
  const areas = (name: 'land' | 'lakes'): GeoJSON.MultiPolygon => {
    const shape = basemap[name];
    if (!shape.coordinates.flat().some(jumps)) return shape;
    const coordinates = clipped(() => shape.coordinates.flatMap(cutIfJumping));
    if (coordinates) warnings.push({ ...told(name), ...TOLD.meridian });
    else
      problems.push({
        ...told(name),
        found: 'a ring that crosses itself',
        expected: 'rings that do not',
        remedy: 'Redraw it, or cut it at 180° (RFC 7946 §3.1.9).',
      });
    return { ...shape, coordinates: coordinates ?? shape.coordinates };
  };
  const lines = (
    name: 'rivers' | 'borders' | 'disputedBorders' | 'divisions',
    shape: GeoJSON.MultiLineString,
  ): GeoJSON.MultiLineString => {
    if (!shape.coordinates.some(jumps)) return shape;
    warnings.push({ ...told(name), ...TOLD.meridian });
    return {
      ...shape,
      coordinates: shape.coordinates.flatMap((line) => (jumps(line) ? cutLines([line]) : [line])),
    };
  };
  return {
    ...basemap,
    land: areas('land'),
    lakes: areas('lakes'),
    ...(basemap.rivers && { rivers: lines('rivers', basemap.rivers) }),
    borders: lines('borders', basemap.borders),
    disputedBorders: lines('disputedBorders', basemap.disputedBorders),
    divisions: lines('divisions', basemap.divisions),
  };
}

function cutIfJumping(rings: GeoJSON.Position[][]): GeoJSON.Position[][][] {
  return rings.some(jumps) ? cutPolygons(onwardPolygons(rings)) : [rings];
}
