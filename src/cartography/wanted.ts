import type { Kind, Position } from '../story/place.ts';
import type { GroundName, Story } from '../story/story.ts';
import type { Point } from './camera.ts';
import { groundSetting } from './ground-setting.ts';
import type { LabelOptions } from './label.ts';
import type { Scene, Shown } from './scene.ts';
import { type Setting, settingOf } from './setting.ts';
import { isPoint } from './shape.ts';

/** A label that is wished for, before it has a place. */
export interface Wanted extends Setting {
  readonly id: string;
  readonly at: Point;
  /** Whether others make room, should it find none. */
  readonly needed: boolean;
  readonly shown?: Shown;
  /** Of a name at a mere point: whether it belongs on water, along it, on land or at a dot. */
  readonly spot?: Spot;
  /** A ground name's dot, to be drawn with it. */
  readonly dot?: Position;
}

type Spot = 'water' | 'gulf' | 'land' | 'dot';

/** From which zoom on names of a rank are shown, rank 1 first. What a passage speaks of comes a rank earlier. */
const FROM_ZOOM = [0, 0, 3.9, 4.9, 6.2] as const;

/** More than any turn. */
const MARKED = 100;

/** All labels that a view may carry, in the order in which they are placed: those of the places in `marks` first. */
export function wantedLabels(
  scene: Scene,
  story: Story,
  view: LabelOptions,
  marks: ReadonlySet<string>,
): Wanted[] {
  const zoom = view.camera.zoom;
  const wanted: Wanted[] = [];
  for (const shown of scene.shown) {
    const { place, layer } = shown;
    const told = story.passagesOf(place.id).length > 0 ? 1 : 0;
    const marked = marks.has(place.id);
    if (!marked && layer.role !== 'subject' && zoom < (FROM_ZOOM[place.rank - 1 - told] ?? 0)) continue;
    const setting = settingOf(shown, view);
    wanted.push({
      id: place.id,
      at: shown.at,
      shown,
      needed: marked || (layer.role === 'subject' && place.rank === 1),
      ...(isPoint(place) && { spot: spotOf(place.kind) }),
      ...setting,
      // In their own order, but before all others.
      turn: marked ? setting.turn - MARKED : setting.turn,
    });
  }
  for (const name of story.ground.names) {
    const at = scene.project(name.at);
    if (zoom < (FROM_ZOOM[name.rank - 1] ?? 0) || (name.kind === 'division' && zoom < 6)) continue;
    if (at[0] < 0 || at[1] < 0 || at[0] > view.size.width || at[1] > view.size.height) continue;
    wanted.push({
      id: `${name.kind}:${name.name}`,
      at,
      needed: false,
      spot: spotOf(name.kind),
      ...(name.kind === 'city' && { dot: name.at }),
      ...groundSetting(name, view),
    });
  }
  return wanted.sort((a, b) => a.turn - b.turn || (a.id < b.id ? -1 : 1));
}

function spotOf(kind: Kind | GroundName['kind']): Spot {
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
