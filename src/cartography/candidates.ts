import { inCountry, inRegion, inWater } from './area-candidates.ts';
import { besideDot, withLeader } from './beside.ts';
import type { Block } from './block.ts';
import { boxAround, grown, within } from './boxes.ts';
import type { Candidate } from './candidate.ts';
import { alongLine, besideLine } from './line-candidates.ts';
import { Raster } from './raster.ts';
import type { Scene, Shown } from './scene.ts';
import { isLine, isPoint } from './shape.ts';
import type { Wanted } from './wanted.ts';

/** How much worse each next shorter form of a name beside a line or a point is than the one before. */
const SHORTER = 0.3;

/** CSS pixels between a name that stands off and what it names, at most. */
const REACH = { line: 74, region: 120, country: 44 };

/** Where a label may go, from the best on. In an area its fullest form is tried everywhere before the next. */
export function* candidatesFor(wanted: Wanted, scene: Scene): Generator<Candidate> {
  const { shown, blocks } = wanted;
  const dearest = (a: Candidate, b: Candidate) => a.cost - b.cost;
  if (!shown || shown.paths.length === 0 || isLine(shown.place)) {
    const all = blocks.flatMap((block, i) =>
      (shown ? besidePlace(shown, block, scene) : onGround(wanted, block, scene)).map((one) => ({
        ...one,
        cost: one.cost + i * SHORTER,
      })),
    );
    yield* all.sort(dearest);
    return;
  }
  const mask = maskOf(shown, scene);
  for (const block of blocks) yield* inArea(shown, mask, block, scene).sort(dearest);
}

function besidePlace({ place, layer, paths, at }: Shown, block: Block, scene: Scene): Candidate[] {
  if (isPoint(place)) return besideDot(scene.dots.get(place.id) ?? boxAround(at, 4, 4), block, scene);
  return layer.role === 'subject'
    ? besideLine(paths, block, scene, REACH.line)
    : alongLine(paths, block, scene);
}

function inArea({ place, at }: Shown, mask: Raster, block: Block, scene: Scene): Candidate[] {
  switch (place.kind) {
    case 'sea':
    case 'lake':
    case 'gulf':
      return inWater(mask, block, scene, place.kind === 'gulf');
    case 'region':
    case 'disputed-area':
      return [
        ...inRegion(mask, block, scene),
        ...dearer(withLeader(at, block, scene, REACH.region, mask), 1),
      ];
    default: {
      const found = inCountry(mask, block, scene);
      return found.length > 0 || !whole(mask, scene)
        ? found
        : withLeader(at, block, scene, REACH.country, mask).map((one) => ({
            ...one,
            cost: one.cost + scene.land.mean(one.box) / 2,
          }));
    }
  }
}

function maskOf({ paths }: Shown, { size }: Scene): Raster {
  const mask = new Raster(size);
  mask.fill(paths, 1);
  return mask;
}

const dearer = (candidates: readonly Candidate[], by: number) =>
  candidates.map((one) => ({ ...one, cost: one.cost + by }));

/** Whether an area is seen whole: only then may its name stand off it. */
function whole(mask: Raster, { size }: Scene): boolean {
  const extent = mask.extent();
  return extent !== undefined && within(extent, size, 8);
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
