import { KIND_ROWS } from '../story/kinds.ts';
import { inCountry, inRegion, inWater, ledToArea, overCountry, ROTATIONS } from './area-candidates.ts';
import { abroad, mayStandOff } from './belonging.ts';
import type { Block } from './block.ts';
import { alongWay, centredBox, grown, tiles, within } from './boxes.ts';
import type { Point } from './camera.ts';
import type { Candidate } from './candidate.ts';
import { labelAtOf } from './kinds.ts';
import type { Box } from './label.ts';
import type { LabelRequest } from './label-request.ts';
import type { LabelScene } from './label-scene.ts';
import { alongLine, besideLine, ledToLine } from './line-candidates.ts';
import { besideDot, withLeader } from './point-candidates.ts';
import { Raster } from './raster.ts';
import { isLine } from './shape.ts';
import type { Shown } from './shown.ts';

/** How much worse each next shorter form of a name beside a line or a point is than the one before. */
const SHORTER = 0.3;

/** How much worse a name is that lies wholly in a country that is not its own. */
const ABROAD = 2.5;

/** CSS pixels between the middle of the dot of a town on the basemap and its name. */
const TOWN = 4;

/** CSS pixels across of what is seen of a country, with less of which its name may stand off it. */
const SMALL = 130;

/** CSS pixels between a name that stands off, or at a mere point, and what it names, at most. */
const REACH = { line: 74, region: 96, country: 64, water: 74, land: 28, dot: 74 };

/** Where a label may go, from the best on: in each way, its fullest form is tried before the next. */
export function* candidatesFor(request: LabelRequest, scene: LabelScene): Generator<Candidate> {
  for (const stage of stagesOf(request, scene)) yield* stage.sort((a, b) => a.cost - b.cost);
}

/** Candidates that are compared with each other; what stands off, with a leader, comes after all that does not. */
function stagesOf(request: LabelRequest, scene: LabelScene): Iterable<Candidate[]> {
  const { shown } = request;
  if (!shown || request.spot) return stagesAtSpot(request, scene);
  return isLine(shown.place) ? stagesOfLine(request, shown, scene) : stagesOfArea(request, shown, scene);
}

function* stagesAtSpot(request: LabelRequest, scene: LabelScene): Generator<Candidate[]> {
  const { spot, paths = [] } = request;
  if (spot === 'along') {
    yield inAnyForm(request, scene, (block) => alongLine(paths, block, scene));
    return;
  }
  yield inAnyForm(request, scene, (block) => atSpot(request, block, scene));
  if (spot === 'dot' && request.mayLead)
    yield inAnyForm(request, scene, (block) => withLeader(request.at, block, scene, REACH.dot));
}

function* stagesOfLine(request: LabelRequest, shown: Shown, scene: LabelScene): Generator<Candidate[]> {
  const { layer, paths } = shown;
  const isSubject = layer.role === 'subject';
  if (!isSubject) yield inAnyForm(request, scene, (block) => alongLine(paths, block, scene));
  if (!isSubject && !request.mayLead) return;
  yield inAnyForm(request, scene, (block) => besideLine(paths, block, scene));
  yield inAnyForm(request, scene, (block) => ledToLine(paths, block, scene, REACH.line));
}

/** All forms at once: a shorter one in a better place is taken before the fullest in a bad one. */
function inAnyForm(
  request: LabelRequest,
  scene: LabelScene,
  candidates: (block: Block) => readonly Candidate[],
): Candidate[] {
  return request.blocks.flatMap((block, i) =>
    candidates(block).map((one) => ({
      ...one,
      cost: one.cost + i * SHORTER + ABROAD * abroad(one, request, scene),
    })),
  );
}

function* stagesOfArea(request: LabelRequest, shown: Shown, scene: LabelScene): Generator<Candidate[]> {
  const { blocks } = request;
  const { place } = shown;
  const labelAt = labelAtOf(place);
  const mask = maskOf(shown, scene);
  for (const block of blocks)
    switch (labelAt) {
      case 'water':
      case 'gulf':
        yield inWater(mask, block, scene, labelAt === 'gulf');
        break;
      case 'region':
        yield inRegion(mask, block, scene).map((one) => ({
          ...one,
          cost: one.cost + ABROAD * abroad(one, request, scene),
        }));
        break;
      default:
        yield inCountry(mask, block, scene);
    }
  // In its smallest letters: larger ones would reach farther out.
  const smallest = blocks.slice(-1);
  if (labelAt === 'country')
    for (const block of smallest) yield overCountry(mask, block, scene, request.lands);
  const isWater = KIND_ROWS[place.kind].water !== undefined;
  if (isWater ? !request.needed : labelAt !== 'region' && !(request.mayLead && isSmall(mask, scene))) return;
  const reach = isWater ? REACH.water : labelAt === 'region' ? REACH.region : REACH.country;
  const mayStandAt = (box: Box) => mayStandOff(box, request, scene);
  // A country's name off its land is in its smallest letters: as large as on it, it would seem to be another's.
  const led = labelAt === 'country' ? { ...request, blocks: smallest } : request;
  yield inAnyForm(led, scene, (block) => ledToArea(mask, shown.at, block, scene, reach, mayStandAt));
}

function maskOf({ paths }: Shown, { size }: LabelScene): Raster {
  const mask = new Raster(size);
  mask.fill(paths, 1);
  return mask;
}

/** Whether an area is seen whole, or so little of it that a name finds no room there. */
function isSmall(mask: Raster, { size }: LabelScene): boolean {
  const extent = mask.extent();
  if (!extent) return false;
  return within(extent, size, 8) || Math.hypot(extent[2] - extent[0], extent[3] - extent[1]) < SMALL;
}

/** Kilometres between a name at a mere point and that, at most: far out, a name beside it is another water's or land's. */
const NEAR = { land: 150, water: 400 };

/** A name at a mere point stands at its dot, or keeps near it on land or on water. */
function atSpot({ at, spot, shown }: LabelRequest, block: Block, scene: LabelScene): Candidate[] {
  if (spot === 'dot') {
    const dot = shown && scene.dots.get(shown.place.id);
    return besideDot(at, block, scene, dot ? scene.ring : TOWN);
  }
  const reach =
    spot === 'land'
      ? Math.min(REACH.land, NEAR.land * scene.perKilometre)
      : Math.min(REACH.water, NEAR.water * scene.perKilometre);
  const found: Candidate[] = [];
  for (const rotation of spot === 'gulf' ? ROTATIONS : [0])
    for (const dy of stepsWithin(reach))
      for (const dx of stepsWithin(reach)) {
        const to: Point = [at[0] + dx, at[1] + dy];
        const box = centredBox(to, block.width, block.height);
        const squares = tiles(box, rotation);
        const dry = (by: number) => Math.max(...squares.map((square) => scene.land.mean(grown(square, by))));
        if (spot === 'land' ? dry(2) < 0.6 : dry(2) > 0.02 || isAcrossLand(at, to, scene)) continue;
        const cost =
          Math.hypot(dx, dy) / reach +
          2 * Math.max(...squares.map((square) => scene.clutter.mean(square))) +
          (spot === 'land' ? 0 : 2 * dry(16)) +
          Math.abs(rotation) / 500;
        found.push({ block, box, align: 'center', cost, ...(rotation !== 0 && { rotation }) });
      }
  return found;
}

/** Steps of 8 CSS pixels on either side of a point, and the point itself. */
function stepsWithin(reach: number): number[] {
  const most = Math.floor(reach / 8);
  return Array.from({ length: 2 * most + 1 }, (_, i) => (i - most) * 8);
}

/** Whether land lies between two points of the sea: on its other side is another sea. */
function isAcrossLand(from: Point, to: Point, scene: LabelScene): boolean {
  return alongWay(from, to).some((at) => scene.land.mean(centredBox(at, 8, 8)) > 0.5);
}
