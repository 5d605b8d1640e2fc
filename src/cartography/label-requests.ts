import type { Place, Position } from '../story/place.ts';
import type { BasemapName, Story } from '../story/story.ts';
import { BASEMAP_NAME_STYLES, basemapLabelStyle } from './basemap-label-style.ts';
import { openingCamera, type Point } from './camera.ts';
import { labelAtOf, labelStyleOf } from './kinds.ts';
import type { LabelOptions } from './label.ts';
import type { LabelScene } from './label-scene.ts';
import type { LabelStyle } from './label-style.ts';
import type { Path } from './raster.ts';
import { isLine, isPoint } from './shape.ts';
import type { Shown } from './shown.ts';

/** A label before it has a place. */
export interface LabelRequest extends LabelStyle {
  readonly id: string;
  readonly at: Point;
  /** Whether others make room, should it find none. */
  readonly needed: boolean;
  readonly shown?: Shown;
  /** Of a name at a mere point: whether it belongs on water, along it, on land or at a dot. */
  readonly spot?: Spot;
  /** A basemap name's dot, to be drawn with it. */
  readonly dot?: Position;
}

type Spot = 'water' | 'gulf' | 'land' | 'dot';

/** From which zoom on names of a rank are shown, rank 1 first. What a passage speaks of comes a rank earlier. */
const FROM_ZOOM = [0, 0, 3.9, 4.9, 6.2] as const;

/** Zooms below the opening view's, which names all that the story is about, from which on some of that may go without. */
const FAR = 0.75;

/** More than any priority. */
const EMPHASISED = 100;

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
      const request = plain.find((other) => other.shown === one) ?? requestOf(one, view);
      // In their own order, but before all others.
      return { ...request, needed: true, priority: request.priority - EMPHASISED };
    });
    return [
      ...emphasised.sort(byPriority),
      ...plain.filter(({ shown: one }) => !one || !emphasis.has(one.place.id)),
    ];
  };
}

const byPriority = (a: LabelRequest, b: LabelRequest) => a.priority - b.priority || (a.id < b.id ? -1 : 1);

/** A name that a view may carry. It is set in type only once it is known to be tried: to measure it is dear. */
interface Name {
  /** 0 where it must be tried. */
  readonly rank: number;
  request(): LabelRequest;
}

function placesNamed(scene: LabelScene, story: Story, view: LabelOptions): Name[] {
  const { zoom } = view.camera;
  const far = openingCamera(story.about.frames, view.size).zoom - FAR;
  return scene.shown.flatMap((shown): Name | [] => {
    const { place, layer } = shown;
    if (zoom < far && layer.role === 'subject' && isLine(place) && isLost(shown, view)) return [];
    const told = story.passagesOf(place.id).length > 0 ? 1 : 0;
    if (layer.role !== 'subject' && zoom < (FROM_ZOOM[place.rank - 1 - told] ?? 0)) return [];
    return { rank: isNeeded(shown) ? 0 : place.rank, request: () => requestOf(shown, view) };
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

function requestOf(shown: Shown, view: LabelOptions): LabelRequest {
  const { place } = shown;
  return {
    id: place.id,
    at: shown.at,
    shown,
    needed: isNeeded(shown),
    ...(isPoint(place) && { spot: spotOf(place) }),
    ...labelStyleOf(shown, view),
  };
}

function basemapNamed(scene: LabelScene, { basemap }: Story, view: LabelOptions): Name[] {
  const { camera, size } = view;
  return basemap.names.flatMap((name): Name | [] => {
    const [x, y] = scene.project(name.at);
    if (camera.zoom < basemapNameFrom(name)) return [];
    if (x < 0 || y < 0 || x > size.width || y > size.height) return [];
    const isLooked = name === view.looked;
    const { spot } = BASEMAP_NAME_STYLES[name.kind];
    const labelStyle = () => {
      const style = basemapLabelStyle(name, view);
      return isLooked ? { ...style, priority: style.priority - EMPHASISED } : style;
    };
    const request = () => ({
      id: `${name.kind}:${name.name}`,
      at: [x, y] as const,
      needed: isLooked,
      spot,
      ...(spot === 'dot' && { dot: name.at }),
      ...labelStyle(),
    });
    return { rank: isLooked ? 0 : name.rank, request };
  });
}

/** From which zoom on a name below the story is shown. */
export function basemapNameFrom({ rank, kind }: BasemapName): number {
  return Math.max(FROM_ZOOM[rank - 1] ?? 0, BASEMAP_NAME_STYLES[kind].from);
}

/** Where the name of a place at a mere point goes. */
function spotOf(place: Place): Spot {
  const labelAt = labelAtOf(place);
  return labelAt === 'water' || labelAt === 'gulf' || labelAt === 'dot' ? labelAt : 'land';
}
