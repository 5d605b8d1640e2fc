import type { Story } from '../story/story.ts';
import { setLines } from './block.ts';
import { boxAround, crosses, grown, middle, overlap, tiles, within } from './boxes.ts';
import { type Point, unproject } from './camera.ts';
import type { Candidate } from './candidate.ts';
import { candidatesFor } from './candidates.ts';
import type { Box, LabelOptions, PlacedLabel } from './label.ts';
import type { Path } from './raster.ts';
import { makeScene, type Scene } from './scene.ts';
import { type Wanted, wantedLabels } from './wanted.ts';

/** CSS pixels: between a label and the edge, another label, a line. */
const GAP = { edge: 6, label: 4, line: 3, dot: 1 };

/** CSS pixels across the dot of a town on the ground, with its edge. */
const DOT = 6;

/** Labels of a view that are placed already. */
export interface Placed {
  readonly standing: readonly PlacedLabel[];
  /** Ids of those that are not placed anew, unless the story needs them: what stands, and what found no room. */
  readonly known: ReadonlySet<string>;
}

const NOTHING: Placed = { standing: [], known: new Set() };

/**
 * The labels of a view, most important first. None touches another, a line of the story, a dot of a city or
 * the edge; what finds no room is left out. The same view gives the same labels. Those that are `placed` already
 * stay, and come first.
 */
export function placeLabels(
  story: Story,
  view: LabelOptions,
  { standing, known }: Placed = NOTHING,
): PlacedLabel[] {
  const scene = makeScene(story, view);
  const stands = new Set(standing.map(({ id }) => id));
  let order = wantedLabels(scene, story, view).filter(
    ({ id, needed }) => !stands.has(id) && (needed || !known.has(id)),
  );
  let best = placeInTurn(order, scene, view, standing);
  const tried = new Set<Wanted>();
  for (;;) {
    const missed = order.find(
      (one) => one.needed && !tried.has(one) && !best.some(({ id }) => id === one.id),
    );
    if (!missed) return best;
    tried.add(missed);
    order = [missed, ...order.filter((one) => one !== missed)];
    const again = placeInTurn(order, scene, view, standing);
    if (neededIn(again, order) > neededIn(best, order)) best = again;
  }
}

const neededIn = (labels: readonly PlacedLabel[], order: readonly Wanted[]) =>
  order.filter((one) => one.needed && labels.some(({ id }) => id === one.id)).length;

/** Each in its turn where it is best; later ones make do with what is left. */
function placeInTurn(
  order: readonly Wanted[],
  scene: Scene,
  view: LabelOptions,
  standing: readonly PlacedLabel[],
): PlacedLabel[] {
  const taken: Box[] = [...(view.reserved ?? []), ...standing.flatMap(roomOf)];
  const leaders: Path[] = standing.flatMap(({ leader }) => (leader ? [leader] : []));
  const placed: PlacedLabel[] = [...standing];
  for (const wanted of order) {
    const dot = wanted.dot && boxAround(wanted.at, DOT, DOT);
    if (dot && taken.some((box) => overlap(box, dot))) continue;
    const candidate = firstThatFits(wanted, scene, taken, leaders);
    if (!candidate) continue;
    taken.push(...roomOf(candidate));
    if (dot) taken.push(dot);
    if (candidate.leader) leaders.push(candidate.leader);
    placed.push(label(wanted, candidate, view));
  }
  return placed;
}

/** What a label keeps free of others. */
function roomOf({ box, rotation = 0 }: Pick<PlacedLabel, 'box' | 'rotation'>): Box[] {
  return tiles(box, rotation).map((tile) => grown(tile, GAP.label));
}

function firstThatFits(wanted: Wanted, scene: Scene, taken: readonly Box[], leaders: readonly Path[]) {
  for (const candidate of candidatesFor(wanted, scene))
    if (fits(candidate, wanted, scene, taken, leaders)) return candidate;
  return undefined;
}

function fits(
  candidate: Candidate,
  wanted: Wanted,
  scene: Scene,
  taken: readonly Box[],
  leaders: readonly Path[],
) {
  const { box, rotation, leader } = candidate;
  const squares = tiles(box, rotation ?? 0);
  const lines = [...scene.lines, ...leaders];
  if (!squares.every((square) => within(square, scene.size, GAP.edge))) return false;
  if (squares.some((square) => taken.some((other) => overlap(square, other)))) return false;
  if (squares.some((square) => lines.some((line) => touches(grown(square, GAP.line), line)))) return false;
  for (const [id, dot] of scene.dots) {
    if (id !== wanted.shown?.place.id && squares.some((square) => overlap(grown(square, GAP.dot), dot)))
      return false;
    if (leader && crosses(grown(dot, GAP.dot), ...leader)) return false;
  }
  return !leader || clear(leader, taken, lines);
}

/** Whether a leader crosses no label and no line before its very end. */
function clear([from, to]: readonly [Point, Point], taken: readonly Box[], lines: readonly Path[]): boolean {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const share = Math.max(0, 1 - 5 / length);
  const end: Point = [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
  if (taken.some((box) => crosses(box, from, to))) return false;
  const around: Box = [
    Math.min(from[0], end[0]),
    Math.min(from[1], end[1]),
    Math.max(from[0], end[0]),
    Math.max(from[1], end[1]),
  ];
  return !lines.some((line) =>
    line.some((b, i) => {
      const a = line[i - 1];
      return a !== undefined && crosses(around, a, b) && segmentsMeet(from, end, a, b);
    }),
  );
}

function segmentsMeet(a: Point, b: Point, c: Point, d: Point): boolean {
  const turn = (p: Point, q: Point, r: Point) =>
    Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
  return turn(a, b, c) !== turn(a, b, d) && turn(c, d, a) !== turn(c, d, b);
}

function touches(box: Box, line: Path): boolean {
  return line.some((b, i) => {
    const a = line[i - 1];
    return a !== undefined && crosses(box, a, b);
  });
}

function label(
  wanted: Wanted,
  { block, box, align, rotation, leader }: Candidate,
  view: LabelOptions,
): PlacedLabel {
  const [cx, cy] = middle(box);
  const x = align === 'left' ? box[0] : align === 'right' ? box[2] : cx;
  const { shown } = wanted;
  return {
    id: wanted.id,
    ...(shown && { place: shown.place.id }),
    role: wanted.role,
    lines: setLines(block, box, align),
    box,
    align,
    anchor: unproject(view.camera, view.size, [x, cy]),
    haloWidth: shown?.paint['fill-pattern'] ? 3 : 1.6,
    ...(wanted.dot && { dot: wanted.dot }),
    ...(leader && { leader }),
    ...(rotation !== undefined && { rotation }),
  };
}
