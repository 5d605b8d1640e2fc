import { inCountry, inRegion, inWater } from './area-candidates.ts';
import { besideDot, withLeader } from './beside.ts';
import type { Block } from './block.ts';
import { boxAround, grown } from './boxes.ts';
import type { Candidate } from './candidate.ts';
import { alongLine, besideLine } from './line-candidates.ts';
import type { Scene } from './scene.ts';
import { isLine, isPoint } from './shape.ts';
import type { Wanted } from './wanted.ts';

/** How much worse each next shorter form of a label is than the one before. */
const SHORTER = 0.5;

/** Where a label may go, the best first. */
export function candidatesFor(wanted: Wanted, scene: Scene): Candidate[] {
  return wanted.blocks
    .flatMap((block, i) =>
      candidates(wanted, block, scene).map((c) => ({ ...c, cost: c.cost + i * SHORTER })),
    )
    .sort((a, b) => a.cost - b.cost);
}

function candidates(wanted: Wanted, block: Block, scene: Scene): Candidate[] {
  const { shown, at } = wanted;
  if (!shown) return onGround(wanted, block, scene);
  const { place, layer, mask, paths } = shown;
  if (isPoint(place)) return besideDot(scene.dots.get(place.id) ?? boxAround(at, 4, 4), block, scene);
  if (isLine(place)) return (layer.role === 'subject' ? besideLine : alongLine)(paths, block, scene);
  if (!mask) return [];
  switch (place.kind) {
    case 'sea':
    case 'lake':
    case 'gulf':
      return inWater(mask, block, scene, place.kind === 'gulf');
    case 'region':
    case 'disputed-area':
      return [...inRegion(mask, block, scene), ...withLeader(at, block, scene, mask)];
    default:
      return inCountry(mask, block, scene);
  }
}

/** A name on the ground keeps near its point, on land or on water. */
function onGround({ at, spot }: Wanted, block: Block, scene: Scene): Candidate[] {
  if (spot === 'dot') return besideDot(boxAround(at, 6, 6), block, scene);
  const reach = spot === 'water' ? 72 : 28;
  const found: Candidate[] = [];
  for (let dy = -reach; dy <= reach; dy += 8)
    for (let dx = -reach; dx <= reach; dx += 8) {
      const box = boxAround([at[0] + dx, at[1] + dy], block.width, block.height);
      const dry = scene.land.mean(grown(box, 2));
      if (spot === 'water' ? dry > 0.02 : dry < 0.6) continue;
      const cost = Math.hypot(dx, dy) / reach + 2 * scene.rough.mean(box);
      found.push({ block, box, align: 'center', cost });
    }
  return found;
}
