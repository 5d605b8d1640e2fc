import { KIND_ROWS } from '../story/kinds.ts';
import { inCountry, inRegion, inWater, ROTATIONS } from './area-candidates.ts';
import type { Block } from './block.ts';
import { centredBox, grown, tiles, within } from './boxes.ts';
import type { Point } from './camera.ts';
import type { Candidate } from './candidate.ts';
import { labelAtOf } from './kinds.ts';
import type { LabelRequest } from './label-requests.ts';
import type { LabelScene } from './label-scene.ts';
import { alongLine, besideLine } from './line-candidates.ts';
import { besideDot, withLeader } from './point-candidates.ts';
import { Raster } from './raster.ts';
import { isLine } from './shape.ts';
import type { Shown } from './shown.ts';

/** How much worse each next shorter form of a name beside a line or a point is than the one before. */
const SHORTER = 0.3;

/** CSS pixels between a name that stands off and what it names, at most. */
const REACH = { line: 74, region: 120, country: 44, water: 74 };

/** Where a label may go, from the best on. In an area its fullest form is tried everywhere before the next, and any before one with a leader. */
export function* candidatesFor(request: LabelRequest, scene: LabelScene): Generator<Candidate> {
  const { shown, blocks } = request;
  const cheapestFirst = (a: Candidate, b: Candidate) => a.cost - b.cost;
  if (!shown || request.spot || isLine(shown.place)) {
    const all = blocks.flatMap((block, i) =>
      (shown && !request.spot
        ? besidePath(shown, block, scene, request.needed)
        : atSpot(request, block, scene)
      ).map((one) => ({
        ...one,
        cost: one.cost + i * SHORTER,
      })),
    );
    yield* all.sort(cheapestFirst);
    return;
  }
  const mask = maskOf(shown, scene);
  const mayStandOff = isSmall(mask, blocks, scene);
  for (const block of blocks) yield* inArea(shown, mask, block, scene, mayStandOff).sort(cheapestFirst);
  // Any form within a region is better than the fullest beside it, in another.
  if (labelAtOf(shown.place) === 'region')
    for (const block of blocks)
      yield* withLeader(shown.at, block, scene, REACH.region, mask).sort(cheapestFirst);
  if (request.needed && KIND_ROWS[shown.place.kind].water)
    for (const block of blocks)
      yield* withLeader(shown.at, block, scene, REACH.water, mask).sort(cheapestFirst);
}

function besidePath({ layer, paths }: Shown, block: Block, scene: LabelScene, needed: boolean): Candidate[] {
  const beside = () => besideLine(paths, block, scene, REACH.line);
  if (layer.role === 'subject') return beside();
  return [...alongLine(paths, block, scene), ...(needed ? dearer(beside(), 4) : [])];
}

/** @param mayStandOff whether a country's name may, where there is no room in it */
function inArea(
  { place, at }: Shown,
  mask: Raster,
  block: Block,
  scene: LabelScene,
  mayStandOff: boolean,
): Candidate[] {
  const labelAt = labelAtOf(place);
  switch (labelAt) {
    case 'water':
    case 'gulf':
      return inWater(mask, block, scene, labelAt === 'gulf');
    case 'region':
      return inRegion(mask, block, scene);
    default: {
      const inside = inCountry(mask, block, scene);
      if (!mayStandOff) return inside;
      const off = [at, ...pointsIn(mask)]
        .flatMap((to) => withLeader(to, block, scene, REACH.country, mask))
        .filter(({ box }) => scene.home.mean(box) === 0);
      return [
        ...inside,
        ...off.map((one) => ({ ...one, cost: one.cost + 1 + scene.land.mean(one.box) / 2 })),
      ];
    }
  }
}

function maskOf({ paths }: Shown, { size }: LabelScene): Raster {
  const mask = new Raster(size);
  mask.fill(paths, 1);
  return mask;
}

const dearer = (candidates: readonly Candidate[], by: number) =>
  candidates.map((one) => ({ ...one, cost: one.cost + by }));

/** Points well inside a small area, to which a leader may lead. */
function pointsIn(mask: Raster): Point[] {
  const extent = mask.extent();
  if (!extent) return [];
  const [left, top, right, bottom] = extent;
  return [0.3, 0.5, 0.7]
    .flatMap((v) => [0.3, 0.5, 0.7].map((u): Point => [left + (right - left) * u, top + (bottom - top) * v]))
    .filter((point) => mask.mean(centredBox(point, 8, 8)) === 1);
}

/** Whether an area is seen whole, and is hardly larger than a dot or narrower than its name set closest. */
function isSmall(mask: Raster, blocks: readonly Block[], { size }: LabelScene): boolean {
  const extent = mask.extent();
  if (!extent || !within(extent, size, 8)) return false;
  const [across, down] = [extent[2] - extent[0], extent[3] - extent[1]];
  return (
    across < Math.min(...blocks.map(({ width }) => width)) || Math.hypot(across, down) < REACH.country * 2
  );
}

/** A name at a mere point stands at its dot, or keeps near it on land or on water. */
function atSpot({ at, spot, shown }: LabelRequest, block: Block, scene: LabelScene): Candidate[] {
  if (spot === 'dot')
    return besideDot(scene.dots.get(shown?.place.id ?? '') ?? centredBox(at, 6, 6), block, scene);
  const reach = spot === 'land' ? 28 : 72;
  const found: Candidate[] = [];
  for (const rotation of spot === 'gulf' ? ROTATIONS : [0])
    for (let dy = -reach; dy <= reach; dy += 8)
      for (let dx = -reach; dx <= reach; dx += 8) {
        const box = centredBox([at[0] + dx, at[1] + dy], block.width, block.height);
        const squares = tiles(box, rotation);
        const dry = (by: number) => Math.max(...squares.map((square) => scene.land.mean(grown(square, by))));
        if (spot === 'land' ? dry(2) < 0.6 : dry(2) > 0.02) continue;
        const cost =
          Math.hypot(dx, dy) / reach +
          2 * Math.max(...squares.map((square) => scene.clutter.mean(square))) +
          (spot === 'land' ? 0 : 2 * dry(16)) +
          Math.abs(rotation) / 500;
        found.push({ block, box, align: 'center', cost, ...(rotation !== 0 && { rotation }) });
      }
  return found;
}
