import type { Kind, Position } from '../story/place.ts';
import type { BasemapName, Story } from '../story/story.ts';
import { basemapLabelStyle } from './basemap-label-style.ts';
import { openingCamera, type Point } from './camera.ts';
import type { LabelOptions } from './label.ts';
import type { LabelScene, Shown } from './label-scene.ts';
import { type LabelStyle, labelStyleOf } from './label-style.ts';
import type { Path } from './raster.ts';
import { isLine, isPoint } from './shape.ts';

/** A label that is wished for, before it has a place. */
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

/** More than any turn. */
const MARKED = 100;

/** More names than any view has room for: of more, those of the first ranks are tried. */
const MOST = 240;

/** All labels that a view may carry, in the order in which they are placed: those of the places in `marks` first. */
export type LabelRequests = (emphasis: ReadonlySet<string>) => readonly LabelRequest[];

/** Prepares the labels of a view: what of them does not depend on marks is done once. */
export function labelRequests(scene: LabelScene, story: Story, view: LabelOptions): LabelRequests {
  const shown = new Map(scene.shown.map((one) => [one.place.id, one]));
  const names = [...placesNamed(scene, story, view), ...groundNamed(scene, story, view)];
  const most = names.length > MOST ? names.sort((a, b) => a.rank - b.rank).slice(0, MOST) : names;
  const plain = most.map(({ set }) => set()).sort(inFrameQueue);
  return (emphasis) => {
    const marked = [...emphasis].flatMap((id): LabelRequest | [] => {
      const one = shown.get(id);
      if (!one) return [];
      const wanted = plain.find((other) => other.shown === one) ?? setPlace(one, view);
      // In their own order, but before all others.
      return { ...wanted, needed: true, turn: wanted.turn - MARKED };
    });
    return [
      ...marked.sort(inFrameQueue),
      ...plain.filter(({ shown: one }) => !one || !emphasis.has(one.place.id)),
    ];
  };
}

const inFrameQueue = (a: LabelRequest, b: LabelRequest) => a.turn - b.turn || (a.id < b.id ? -1 : 1);

/** A name that a view may carry. It is set in type only once it is known to be tried: to measure it is dear. */
interface Name {
  /** 0 where it must be tried. */
  readonly rank: number;
  set(): LabelRequest;
}

function placesNamed(scene: LabelScene, story: Story, view: LabelOptions): Name[] {
  const { zoom } = view.camera;
  const far = openingCamera(story.about.frames, view.size).zoom - FAR;
  return scene.shown.flatMap((shown): Name | [] => {
    const { place, layer } = shown;
    if (zoom < far && layer.role === 'subject' && isLine(place) && isLost(shown, view)) return [];
    const told = story.passagesOf(place.id).length > 0 ? 1 : 0;
    if (layer.role !== 'subject' && zoom < (FROM_ZOOM[place.rank - 1 - told] ?? 0)) return [];
    return { rank: isNeeded(shown) ? 0 : place.rank, set: () => setPlace(shown, view) };
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

function setPlace(shown: Shown, view: LabelOptions): LabelRequest {
  const { place } = shown;
  return {
    id: place.id,
    at: shown.at,
    shown,
    needed: isNeeded(shown),
    ...(isPoint(place) && { spot: spotOf(place.kind) }),
    ...labelStyleOf(shown, view),
  };
}

function groundNamed(scene: LabelScene, { basemap }: Story, view: LabelOptions): Name[] {
  const { camera, size } = view;
  return basemap.names.flatMap((name): Name | [] => {
    const [x, y] = scene.project(name.at);
    if (camera.zoom < basemapNameFrom(name)) return [];
    if (x < 0 || y < 0 || x > size.width || y > size.height) return [];
    const isLooked = name === view.looked;
    const labelStyle = () => {
      const set = basemapLabelStyle(name, view);
      return isLooked ? { ...set, turn: set.turn - MARKED } : set;
    };
    const set = () => ({
      id: `${name.kind}:${name.name}`,
      at: [x, y] as const,
      needed: isLooked,
      // The land of the basemap has no holes where its lakes lie.
      spot: name.kind === 'lake' ? ('land' as const) : spotOf(name.kind),
      ...(name.kind === 'city' && { dot: name.at }),
      ...labelStyle(),
    });
    return { rank: isLooked ? 0 : name.rank, set };
  });
}

/** From which zoom on a name below the story is shown. */
export function basemapNameFrom({ rank, kind }: BasemapName): number {
  return Math.max(FROM_ZOOM[rank - 1] ?? 0, kind === 'division' ? 6 : 0);
}

function spotOf(kind: Kind | BasemapName['kind']): Spot {
  switch (kind) {
    case 'gulf':
      return 'gulf';
    case 'sea':
    case 'lake':
      return 'water';
    case 'city':
    case 'site':
      return 'dot';
    default:
      return 'land';
  }
}
