import type { Story } from '../story/story.ts';
import { belongs } from './belonging.ts';
import { setLines } from './block.ts';
import { centredBox, middle, overlap } from './boxes.ts';
import { unproject } from './camera.ts';
import type { Candidate } from './candidate.ts';
import { candidatesFor } from './candidates.ts';
import { hasRoom, isClear, roomOf } from './collision.ts';
import type { Box, LabelOptions, PlacedLabel } from './label.ts';
import type { LabelRequest } from './label-request.ts';
import { labelRequests } from './label-requests.ts';
import { type LabelScene, makeLabelScene } from './label-scene.ts';
import { memoised } from './memoised.ts';
import type { Path } from './raster.ts';

/** CSS pixels across the dot of a town on the basemap, with its edge. */
const DOT = 6;

/** Labels of a view that are placed already. */
export interface PlacedLabels {
  readonly standing: readonly PlacedLabel[];
  /** Ids of those that are not placed anew, unless the story needs them: what stands, and what found no room. */
  readonly known: ReadonlySet<string>;
  /** Ids of those that stood where something else is now: what the story needs of them, others make way for. */
  readonly pushed: ReadonlySet<string>;
}

const NOTHING: PlacedLabels = { standing: [], known: new Set(), pushed: new Set() };

/** A view whose labels can be placed more than once: what costs most, to find where each may go, is done once. */
interface Labelling {
  /** Whether any of a place is in the view, its layer being shown. */
  shows(place: string): boolean;
  /**
   * The view's labels, most important first. None touches another, a line of the story, a dot of a city or
   * the edge; what finds no room is left out. The same view gives the same labels. Those that are `placed` already
   * stay, and come first, but for those in the way of one that is pushed; then come those of the places that are
   * `emphasised`, which others make room for.
   */
  place(emphasised?: ReadonlySet<string>, placed?: PlacedLabels): PlacedLabel[];
}

/** The labels of a view of which nothing is emphasised; see `Labelling.place`. */
export const placeLabels = (story: Story, view: LabelOptions) => makeLabelling(story, view).place();

/** Prepares the labels of a view. All in its CSS pixels. */
export function makeLabelling(story: Story, view: LabelOptions): Labelling {
  const scene = makeLabelScene(story, view);
  const shown = new Set(scene.shown.map(({ place }) => place.id));
  const requestsFor = labelRequests(scene, story, view);
  const candidates = new Map<string, Iterable<Candidate>>();

  const candidatesOf = (request: LabelRequest) => {
    // What is needed may go where nothing else would.
    const key = `${request.needed} ${request.id}`;
    const known = candidates.get(key) ?? memoised(clearOnes(request, scene));
    candidates.set(key, known);
    return known;
  };
  const firstThatFits = (request: LabelRequest, taken: readonly Box[], leaders: readonly Path[]) => {
    for (const candidate of candidatesOf(request)) if (hasRoom(candidate, taken, leaders)) return candidate;
    return undefined;
  };
  /** One after the other where it is best; later ones make do with what is left. */
  const placeInOrder = (order: readonly LabelRequest[], standing: readonly PlacedLabel[]) => {
    const taken: Box[] = [...(view.reserved ?? []), ...standing.flatMap(roomOf)];
    const leaders: Path[] = standing.flatMap(({ leader }) => (leader ? [leader] : []));
    const placed: PlacedLabel[] = [...standing];
    for (const request of order) {
      const dot = request.dot && centredBox(request.at, DOT, DOT);
      if (dot && taken.some((box) => overlap(box, dot))) continue;
      const candidate = firstThatFits(request, taken, leaders);
      if (!candidate) continue;
      taken.push(...roomOf(candidate));
      if (dot) taken.push(dot);
      if (candidate.leader) leaders.push(candidate.leader);
      placed.push(label(request, candidate, view));
    }
    return placed;
  };

  /** Places what does not stand yet; what is needed goes first where it would find no room in that order. */
  const placeBeside = (all: readonly LabelRequest[], { standing, known }: Omit<PlacedLabels, 'pushed'>) => {
    const stands = new Set(standing.map(({ id }) => id));
    let order = all.filter(({ id, needed }) => !stands.has(id) && (needed || !known.has(id)));
    let best = placeInOrder(order, standing);
    if (order.some((one) => one.role === 'country' && one.needed && isLedOrMissing(one, best))) {
      const areasFirst = [...order.filter(isEarly), ...order.filter((one) => !isEarly(one))];
      const again = placeInOrder(areasFirst, standing);
      if (worth(again, order) > worth(best, order)) [best, order] = [again, areasFirst];
    }
    const tried = new Set<LabelRequest>();
    for (;;) {
      const missed = order.find(
        (one) => one.needed && !tried.has(one) && !best.some(({ id }) => id === one.id),
      );
      if (!missed) return best;
      tried.add(missed);
      order = [missed, ...order.filter((one) => one !== missed)];
      const again = placeInOrder(order, standing);
      if (neededIn(again, order) > neededIn(best, order)) best = again;
    }
  };
  /** The labels that have to move for one to have a place: as few as can be. */
  const leastInWay = (request: LabelRequest, standing: readonly PlacedLabel[]) => {
    let least: readonly PlacedLabel[] | undefined;
    for (const candidate of candidatesOf(request)) {
      if (!hasRoom(candidate, view.reserved ?? [], [])) continue;
      const inWay = standing.filter(
        (one) => !hasRoom(candidate, roomOf(one), one.leader ? [one.leader] : []),
      );
      if (!least || inWay.length < least.length) least = inWay;
    }
    return least;
  };

  return {
    shows: (place) => shown.has(place),
    place(emphasised = new Set(), placed = NOTHING) {
      const all = requestsFor(emphasised);
      let best = placeBeside(all, placed);
      for (const missed of all.filter(({ id, needed }) => needed && placed.pushed.has(id))) {
        if (best.some(({ id }) => id === missed.id)) continue;
        const inWay = leastInWay(missed, placed.standing);
        if (!inWay?.length) continue;
        const standing = placed.standing.filter((one) => !inWay.includes(one));
        const known = new Set([...placed.known].filter((id) => !inWay.some((one) => one.id === id)));
        const order = [missed, ...all.filter((one) => one !== missed)];
        const again = placeBeside(order, { standing, known });
        if (neededIn(again, all) > neededIn(best, all)) best = again;
      }
      return best;
    },
  };
}

/** The candidates that name what they belong to and touch nothing of what is drawn, the best first. */
function* clearOnes(request: LabelRequest, scene: LabelScene): Generator<Candidate> {
  for (const candidate of candidatesFor(request, scene))
    if (isClear(candidate, request, scene) && belongs(candidate, request, scene)) yield candidate;
}

const neededIn = (labels: readonly PlacedLabel[], order: readonly LabelRequest[]) =>
  order.reduce((sum, { id, needed }) => (labels.some((one) => one.id === id) ? sum + needed : sum), 0);

/** How many names of dots a country's is worth on its land, where it would be led there from elsewhere, or not stand at all. */
const AWAY = { led: 1.5, missing: 3 };

const isLedOrMissing = ({ id }: LabelRequest, labels: readonly PlacedLabel[]) => {
  const label = labels.find((one) => one.id === id);
  return !label || label.leader !== undefined;
};

/** What is looked at, and the areas and lines of the story: dots have more ways to be named. */
const isEarly = ({ priority, role }: LabelRequest) =>
  priority < 0 || role === 'country' || role === 'subject';

const worth = (labels: readonly PlacedLabel[], order: readonly LabelRequest[]) =>
  order.reduce(
    (sum, { id, role, needed }) => {
      if (role !== 'country' || !needed) return sum;
      const label = labels.find((one) => one.id === id);
      return label ? sum - (label.leader ? AWAY.led : 0) : sum - AWAY.missing;
    },
    neededIn(labels, order),
  );

function label(
  request: LabelRequest,
  { block, box, align, rotation, leader }: Candidate,
  view: LabelOptions,
): PlacedLabel {
  const [cx, cy] = middle(box);
  const x = align === 'left' ? box[0] : align === 'right' ? box[2] : cx;
  const { shown } = request;
  return {
    id: request.id,
    ...(shown && { place: shown.place.id }),
    role: request.role,
    lines: setLines(block, box, align),
    box,
    align,
    anchor: unproject(view.camera, view.size, [x, cy]),
    haloWidth: shown?.paint['fill-pattern'] ? 3 : 1.6,
    ...(request.dot && { dot: request.dot }),
    ...(leader && { leader }),
    ...(rotation !== undefined && { rotation }),
  };
}
