import type { Block } from './block.ts';
import { centredBox, grown, middle, nearestOn, tiles, within } from './boxes.ts';
import type { Point } from './camera.ts';
import type { Candidate } from './candidate.ts';
import type { Box } from './label.ts';
import type { LabelScene } from './label-scene.ts';
import type { Raster } from './raster.ts';

/** CSS pixels between the middles of two boxes that are tried, at least; more in a large area. */
const STEP = 8;

/** A gulf is long: its name may lie along it. Degrees. */
export const ROTATIONS = [0, -20, 20, -40, 40];

/** Inside the part of a country that is seen: near its middle, off its borders and what is drawn in it. */
export function inCountry(mask: Raster, block: Block, scene: LabelScene): Candidate[] {
  return gridCandidates(mask, block, (box, away) => {
    const inside = mask.mean(box);
    if (inside < 0.97) return undefined;
    return (
      6 * (1 - inside) +
      2 * (1 - mask.mean(grown(box, 12))) +
      2.5 * scene.clutter.mean(grown(box, 4)) +
      0.8 * away
    );
  });
}

/** How much of a name that its country is too small for must lie in it, its middle in any case; the rest mostly on the sea. */
const OVER = { inside: 0.65, abroad: 0.12 };

/** Over a country that the name does not fit into, across its coast or a little across its border. */
export function overCountry(
  mask: Raster,
  block: Block,
  scene: LabelScene,
  lands: ReadonlySet<string>,
): Candidate[] {
  const { height } = block;
  return gridCandidates(mask, block, (box, away) => {
    const inside = mask.mean(box);
    if (inside < OVER.inside || mask.mean(centredBox(middle(box), height, height)) < 0.97) return undefined;
    const abroad = scene.abroad(box, lands);
    if (abroad > OVER.abroad) return undefined;
    return 6 * (1 - inside) + 6 * abroad + 1.5 * scene.clutter.mean(box) + 0.8 * away;
  });
}

/** Inside an area of water, level or along it. */
export function inWater(mask: Raster, block: Block, scene: LabelScene, turned: boolean): Candidate[] {
  const wet = (box: Box) => mask.mean(box) - scene.land.mean(box);
  const { height } = block;
  return (turned ? ROTATIONS : [0]).flatMap((rotation) =>
    gridCandidates(
      mask,
      block,
      (box, away) => {
        if (wet(centredBox(middle(box), height, height)) < 0.99) return undefined;
        const squares = tiles(box, rotation);
        if (!squares.every((square) => wet(square) > 0.99 && within(square, scene.size, 6))) return undefined;
        const clear = Math.min(...squares.map((square) => wet(grown(square, 16))));
        return 2 * (1 - clear) + 2 * scene.clutter.mean(box) + 0.6 * away + Math.abs(rotation) / 500;
      },
      rotation,
    ),
  );
}

/** Over a patterned region, where it disturbs least. */
export function inRegion(mask: Raster, block: Block, scene: LabelScene): Candidate[] {
  return gridCandidates(mask, block, (box, away) => {
    const inside = mask.mean(box);
    if (inside < 0.55) return undefined;
    return 1.2 * (1 - inside) + scene.clutter.mean(box) + 0.6 * away;
  });
}

/**
 * Beside what is seen of an area, with a leader to its label point or to one of the points nearest to the name of those
 * well inside it.
 */
export function ledToArea(
  mask: Raster,
  at: Point,
  block: Block,
  scene: LabelScene,
  reach: number,
  mayStandAt: (box: Box) => boolean,
): Candidate[] {
  const extent = mask.extent();
  if (!extent) return [];
  const inner = innerPoints(mask, extent);
  const isInside = mask.mean(centredBox(at, 4, 4)) > 0;
  const ends = isInside ? [...inner, at] : inner;
  const found: Candidate[] = [];
  const [across, down] = [reach + block.width / 2, reach + block.height / 2];
  for (let y = extent[1] - down; y <= extent[3] + down; y += LED.step)
    for (let x = extent[0] - across; x <= extent[2] + across; x += LED.step) {
      const box = centredBox([x, y], block.width, block.height);
      if (!within(box, scene.size, 0) || mask.mean(grown(box, 4)) > 0 || !mayStandAt(box)) continue;
      const clutter = 2.5 * scene.clutter.mean(grown(box, 3));
      for (const [from, to, length] of leadersTo(ends, grown(box, 1), reach)) {
        if (length < LED.least || !within([...to, ...to], scene.size, 8)) continue;
        const align = from[0] <= box[0] ? 'left' : from[0] >= box[2] ? 'right' : 'center';
        const cost = LED.cost + LED.each * length + clutter;
        found.push({ block, box, align, cost, leader: [from, to] });
      }
    }
  return found;
}

/**
 * CSS pixels: between the middles of two boxes off an area that are tried, and of a leader, at least; how much worse a
 * name is with one, and for each of its pixels; how many leaders are tried for a box.
 */
const LED = { step: 10, least: 8, cost: 0.4, each: 0.02, ends: 3 };
/** Points inside an area to which a leader may lead, across and down. */
const ENDS = 7;

function innerPoints(mask: Raster, [left, top, right, bottom]: Box): Point[] {
  const shares = Array.from({ length: ENDS }, (_, i) => (i + 0.5) / ENDS);
  return shares
    .flatMap((v) => shares.map((u): Point => [left + (right - left) * u, top + (bottom - top) * v]))
    .filter((point) => mask.mean(centredBox(point, 8, 8)) === 1);
}

type Leader = readonly [from: Point, to: Point, length: number];

/** The shortest leaders from a box to some points, no longer than `reach`: where each begins and ends, and its length. */
function leadersTo(ends: readonly Point[], box: Box, reach: number): Leader[] {
  const shortest: Leader[] = [];
  for (const to of ends) {
    const from = nearestOn(box, to);
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    if (Math.abs(dx) > reach || Math.abs(dy) > reach) continue;
    const length = Math.hypot(dx, dy);
    if (length > reach) continue;
    const place = shortest.findIndex((one) => one[2] > length);
    if (place >= 0) shortest.splice(place, 0, [from, to, length]);
    else if (shortest.length < LED.ends) shortest.push([from, to, length]);
    if (shortest.length > LED.ends) shortest.pop();
  }
  return shortest;
}

/**
 * Boxes on a grid over all that is seen of an area.
 * @param cost of a box, none where it may not stand; `away`: from the area's middle, 0 to about 0.5
 */
function gridCandidates(
  mask: Raster,
  block: Block,
  cost: (box: Box, away: number) => number | undefined,
  rotation = 0,
): Candidate[] {
  const extent = mask.extent();
  if (!extent) return [];
  const [cx, cy] = middle(extent);
  const diagonal = Math.hypot(extent[2] - extent[0], extent[3] - extent[1]);
  const step = Math.max(STEP, diagonal / 44);
  const found: Candidate[] = [];
  for (let y = extent[1] + step / 2; y < extent[3]; y += step)
    for (let x = extent[0] + step / 2; x < extent[2]; x += step) {
      const box = centredBox([x, y], block.width, block.height);
      const price = cost(box, Math.hypot(x - cx, y - cy) / diagonal);
      if (price === undefined) continue;
      const one: Candidate = { block, box, align: 'center', cost: price };
      found.push(rotation === 0 ? one : { ...one, rotation });
    }
  return found;
}
