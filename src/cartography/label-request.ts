import type { Place, Position } from '../story/place.ts';
import type { Point } from './camera.ts';
import { labelAtOf } from './kinds.ts';
import type { LabelOptions, LabelRole } from './label.ts';
import type { LabelStyle } from './label-style.ts';
import { isNear } from './near.ts';
import type { Path } from './raster.ts';
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
  /** Of a name at a mere point: whether it belongs on water, along it or along a line, on land or at a dot. */
  readonly spot?: Spot;
  /** The line along which the name of one of the basemap's rivers stands. */
  readonly paths?: readonly Path[];
  /** A basemap name's dot, to be drawn with it. */
  readonly dot?: Position;
}

type Spot = 'water' | 'gulf' | 'along' | 'land' | 'dot';

/** A name that a view may carry. It is set in type only once it is to be tried, since measuring is slow. */
export interface Name {
  /** 0 where it must be tried. */
  readonly rank: number;
  request(): LabelRequest;
}

/** From which zoom on names of a rank are shown, rank 1 first. What a passage speaks of comes a rank earlier. */
export const FROM_ZOOM = [0, 0, 3.9, 4.9, 6.2] as const;

/** See `LabelRequest.needed`: no number of dots outweighs what the story is about or the reader looks at. */
export const NEEDED = { most: 1000, dot: 1 };

/** How much earlier names are placed; more than any priority. Those of countries step back near by. */
export const BEFORE = { emphasised: 200, town: 60, country: -60 };

/** How much earlier names of a role are placed near by than in a view of whole countries. */
export function before(role: LabelRole, { camera }: LabelOptions): number {
  if (!isNear(camera)) return 0;
  return role === 'city' ? BEFORE.town : role === 'country' || role === 'neighbour' ? BEFORE.country : 0;
}

/** Where the name of a place at a mere point goes. */
export function spotOf(place: Place): Spot {
  const labelAt = labelAtOf(place);
  return labelAt === 'water' || labelAt === 'gulf' || labelAt === 'dot' ? labelAt : 'land';
}
