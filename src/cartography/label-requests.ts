import type { Place, Position } from '../story/place.ts';
import type { BasemapName, Story } from '../story/story.ts';
import { BASEMAP_NAME_STYLES, basemapLabelStyle } from './basemap-label-style.ts';
import { openingCamera, type Point } from './camera.ts';
import { KIND_STYLES, labelStyleOf } from './kinds.ts';
import type { LabelOptions, LabelRole } from './label.ts';
import type { LabelScene } from './label-scene.ts';
import type { LabelStyle } from './label-style.ts';
import { countriesAt, countriesWith } from './lands.ts';
import { nameIn } from './names.ts';
import { isNear } from './near.ts';
import type { Path } from './raster.ts';
import { isLine, isPoint } from './shape.ts';
import type { Shown } from './shown.ts';

/** A label before it has a place. */
export interface LabelRequest extends LabelStyle {
  readonly id: string;
  readonly at: Point;
  /** How much its absence counts: others make room, should it find none. 0 of what may be left out. */
  readonly needed: number;
  /** Whether it may stand off what it names, with a leader, where there is no room at it. */
  readonly mayLead: boolean;
  /** Ids of the countries in which its place lies; none where that is not known. */
  readonly lands: ReadonlySet<string>;
  readonly shown?: Shown;
  /** Of a name at a mere point: whether it belongs on water, along it, on land or at a dot. */
  readonly spot?: Spot;
  /** A basemap name's dot, to be drawn with it. */
  readonly dot?: Position;
}

type Spot = 'water' | 'gulf' | 'land' | 'dot';

/** From which zoom on names of a rank are shown, rank 1 first. What a passage speaks of comes a rank earlier. */
const FROM_ZOOM = [0, 0, 3.9, 4.9, 6.2] as const;

/** Zooms: a difference that is none. */
const SAME = 0.01;

/** Zooms below the opening view's, which names all that the story is about, from which on some of that may go without. */
const FAR = 0.75;

/** So many places or fewer in the opening view are all named there, as far as there is room, of whatever rank. */
const FEW = 60;

/** See `LabelRequest.needed`: no number of dots outweighs what the story is about or the reader looks at. */
const NEEDED = { most: 1000, dot: 1 };

/** How much earlier names are placed; more than any priority. Those of countries step back near by. */
const BEFORE = { emphasised: 200, town: 60, country: -60 };

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

/** A name that a view may carry. It is set in type only once it is known to be tried: to measure it is dear. */
interface Name {
  /** 0 where it must be tried. */
  readonly rank: number;
  request(): LabelRequest;
}

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
    needed: isSteppingBack
      ? 0
      : isNeeded(shown)
        ? NEEDED.most
        : needsDots && spotOf(place) === 'dot'
          ? NEEDED.dot
          : 0,
    mayLead: isNeeded(shown) || (mayLead && (isPoint(place) || isTold(place, story))),
    lands: countriesWith(story, place),
    ...(isPoint(place) && { spot: spotOf(place) }),
    ...style,
    priority: style.priority - before(style.role, view),
  };
}

/** How much earlier names of a role are placed near by than in a view of whole countries. */
function before(role: LabelRole, { camera }: LabelOptions): number {
  if (!isNear(camera)) return 0;
  return role === 'city' ? BEFORE.town : role === 'country' || role === 'neighbour' ? BEFORE.country : 0;
}

function basemapNamed(scene: LabelScene, story: Story, view: LabelOptions): Name[] {
  const { camera, size } = view;
  const towns = townsIn(scene, story, view);
  return story.basemap.names.flatMap((name): Name | [] => {
    const [x, y] = scene.project(name.at);
    if (camera.zoom < basemapNameFrom(name)) return [];
    if (x < 0 || y < 0 || x > size.width || y > size.height) return [];
    const isLooked = name === view.looked;
    if (name.kind === 'division' && !isLooked && towns.has(name.name)) return [];
    const { spot } = BASEMAP_NAME_STYLES[name.kind];
    const labelStyle = () => {
      const style = basemapLabelStyle(name, view);
      const earlier = before(style.role, view) + (isLooked ? BEFORE.emphasised : 0);
      return { ...style, priority: style.priority - earlier };
    };
    const request = () => ({
      // Two towns may have one name.
      id: `${name.kind}:${name.name}:${name.at.join()}`,
      at: [x, y] as const,
      needed: isLooked ? NEEDED.most : 0,
      mayLead: false,
      lands: countriesAt(story, name.at),
      spot,
      ...(spot === 'dot' && { dot: name.at }),
      ...labelStyle(),
    });
    return { rank: isLooked ? 0 : name.rank, request };
  });
}

/** The names of the towns that a view may show: a province of the same name would say the word twice. */
function townsIn({ shown, project }: LabelScene, { basemap }: Story, { camera, size, lang }: LabelOptions) {
  const isSeen = (name: BasemapName) => {
    const [x, y] = project(name.at);
    return x >= 0 && y >= 0 && x <= size.width && y <= size.height && camera.zoom >= basemapNameFrom(name);
  };
  const below = basemap.names.filter((name) => name.kind === 'city' && isSeen(name)).map(({ name }) => name);
  const own = shown
    .filter(({ place }) => spotOf(place) === 'dot')
    .map(({ place }) => nameIn(place.name, lang).value);
  return new Set([...below, ...own]);
}

/** From which zoom on a name below the story is shown. */
export function basemapNameFrom({ rank, kind }: BasemapName): number {
  return Math.max(FROM_ZOOM[rank - 1] ?? 0, BASEMAP_NAME_STYLES[kind].from);
}

/** Where the name of a place at a mere point goes. */
function spotOf({ kind }: Place): Spot {
  const { labelAt } = KIND_STYLES[kind];
  return labelAt === 'water' || labelAt === 'gulf' || labelAt === 'dot' ? labelAt : 'land';
}
