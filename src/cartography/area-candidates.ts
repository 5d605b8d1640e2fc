import type { Block } from './block.ts';
import { centredBox, grown, middle, tiles, within } from './boxes.ts';
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
