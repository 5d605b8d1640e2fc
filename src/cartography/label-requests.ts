import type { Place } from '../story/place.ts';
import type { Story } from '../story/story.ts';
import { basemapNamed } from './basemap-requests.ts';
import { openingCamera } from './camera.ts';
import { labelStyleOf } from './kinds.ts';
import type { LabelOptions } from './label.ts';
import { BEFORE, before, FROM_ZOOM, type LabelRequest, type Name, NEEDED, spotOf } from './label-request.ts';
import type { LabelScene } from './label-scene.ts';
import { countriesWith } from './lands.ts';
import { isNear } from './near.ts';
import type { Path } from './raster.ts';
import { isLine, isPoint } from './shape.ts';
import type { Shown } from './shown.ts';

/** Zooms: a difference that is none. */
const SAME = 0.01;

/** Zooms below the opening view's, which names all that the story is about, from which on some of that may go without. */
const FAR = 0.75;

/** So many places or fewer in the opening view are all named there, as far as there is room, of whatever rank. */
const FEW = 60;

/** More names than any view has room for: of more, those of the first ranks are tried. */
const MOST = 240;

/** All labels that a view may carry, in the order in which they are placed: those of the emphasised places first. */
type LabelRequests = (emphasis: ReadonlySet<string>) => readonly LabelRequest[];

/** Prepares the labels of a view: what of them does not depend on emphasis is done once. */
export function labelRequests(scene: LabelScene, story: Story, view: LabelOptions): LabelRequests {
  const shown = new Map(scene.shown.map((one) => [one.place.id, one]));
  const names = [...placesNamed(scene, story, view), ...basemapNamed(scene, story, view)];
  const most = names.length > MOST ? names.sort((a, b) => a.rank - b.rank).slice(0, MOST) : names;
  const plain = most.map(({ request }) => request()).sort(byPriority);
  return (emphasis) => {
    const emphasised = [...emphasis].flatMap((id): LabelRequest | [] => {
      const one = shown.get(id);
      if (!one) return [];
      const request = plain.find((other) => other.shown === one) ?? requestOf(one, story, view, true, false);
      // In their own order, but before all others.
      return {
        ...request,
        needed: NEEDED.most,
        priority: request.priority - BEFORE.emphasised,
        mayLead: true,
      };
    });
    return [
      ...emphasised.sort(byPriority),
      ...plain.filter(({ shown: one }) => !one || !emphasis.has(one.place.id)),
    ];
  };
}

const byPriority = (a: LabelRequest, b: LabelRequest) => a.priority - b.priority || (a.id < b.id ? -1 : 1);

function placesNamed(scene: LabelScene, story: Story, view: LabelOptions): Name[] {
  const { zoom } = view.camera;
  const opening = openingCamera(story.about.frames, view.size).zoom;
  const far = opening - FAR;
  const few = scene.shown.length <= FEW;
  const all = few && zoom >= opening - SAME;
  return scene.shown.flatMap((shown): Name | [] => {
    const { place, layer } = shown;
    if (zoom < far && layer.role === 'subject' && isLine(place) && isLost(shown, view)) return [];
    const told = isTold(place, story) ? 1 : 0;
    if (!all && layer.role !== 'subject' && zoom < (FROM_ZOOM[place.rank - 1 - told] ?? 0)) return [];
    return { rank: isNeeded(shown) ? 0 : place.rank, request: () => requestOf(shown, story, view, few, all) };
  });
}

/** Whether a line is so short beside its name that one would look for what it belongs to. */
function isLost(shown: Shown, view: LabelOptions): boolean {
  const length = shown.paths.reduce((sum, path) => sum + lengthOf(path), 0);
  return length < (labelStyleOf(shown, view).blocks[0]?.lines[0]?.width ?? 0) * (2 / 3);
}

function lengthOf(path: Path): number {
  let length = 0;
  path.forEach(([x, y], i) => {
    const [fromX, fromY] = path[i - 1] ?? [x, y];
    length += Math.hypot(x - fromX, y - fromY);
  });
  return length;
}

const isNeeded = ({ place, layer }: Shown) => layer.role === 'subject' && place.rank === 1;

const isTold = ({ id }: Place, story: Story) => story.passagesOf(id).length > 0;

function neededOf(shown: Shown, needsDots: boolean): number {
  if (isNeeded(shown)) return NEEDED.most;
  return needsDots && spotOf(shown.place) === 'dot' ? NEEDED.dot : 0;
}

/** @param needsDots whether a dot without a name would be one among few */
function requestOf(
  shown: Shown,
  story: Story,
  view: LabelOptions,
  mayLead: boolean,
  needsDots: boolean,
): LabelRequest {
  const { place } = shown;
  const style = labelStyleOf(shown, view);
  const isSteppingBack = style.role === 'country' && isNear(view.camera);
  return {
    id: place.id,
    at: shown.at,
    shown,
    needed: isSteppingBack ? 0 : neededOf(shown, needsDots),
    mayLead: isNeeded(shown) || (mayLead && (isPoint(place) || isTold(place, story))),
    lands: countriesWith(story, place),
    ...(isPoint(place) && { spot: spotOf(place) }),
    ...style,
    priority: style.priority - before(style.role, view),
  };
}
