import type { Place } from '../story/place.ts';
import type { GroundName } from '../story/story.ts';
import { type Block, blockOf, type LineStyle, type TextLine, textLine } from './block.ts';
import type { Point } from './camera.ts';
import type { LabelOptions, LabelRole } from './label.ts';
import { localNames, nameIn } from './names.ts';
import type { Scene, Shown } from './scene.ts';
import { isLine, isPoint } from './shape.ts';

/** A label that is wished for, before it has a place. */
export interface Wanted {
  readonly id: string;
  readonly role: LabelRole;
  readonly at: Point;
  /** The lower, the earlier it is placed. */
  readonly turn: number;
  /** Whether others make room, should it find none. */
  readonly needed: boolean;
  /** The fullest first; a shorter one is taken where there is less room. */
  readonly blocks: readonly Block[];
  readonly shown?: Shown;
  /** Of a name at a mere point: whether it belongs on water, along it, on land or at a dot. */
  readonly spot?: 'water' | 'gulf' | 'land' | 'dot';
}

/** From which zoom on names of a rank are shown, rank 1 first. The story's own places come a rank earlier. */
const FROM_ZOOM = [0, 0, 3.9, 4.9, 6.2] as const;

const SCHEMATIC = 'schematic, route not surveyed';
const SCHEMATIC_SHORT = 'schematic';

/** All labels that a view may carry, in the order in which they are placed. */
export function wantedLabels(scene: Scene, names: readonly GroundName[], view: LabelOptions): Wanted[] {
  const zoom = view.camera.zoom;
  const wanted: Wanted[] = [];
  for (const shown of scene.shown) {
    const { place, layer } = shown;
    if (layer.role !== 'subject' && zoom < (FROM_ZOOM[place.rank - 2] ?? 0)) continue;
    wanted.push({
      id: place.id,
      at: shown.at,
      shown,
      needed: layer.role === 'subject' && place.rank === 1,
      ...spotOf(place),
      ...styled(shown, view),
    });
  }
  for (const name of names) {
    const at = scene.project(name.at);
    if (zoom < (FROM_ZOOM[name.rank - 1] ?? 0) || (name.kind === 'division' && zoom < 6)) continue;
    if (at[0] < 0 || at[1] < 0 || at[0] > view.size.width || at[1] > view.size.height) continue;
    wanted.push({ id: `${name.kind}:${name.name}`, at, needed: false, ...grounded(name, view) });
  }
  return wanted.sort((a, b) => a.turn - b.turn || (a.id < b.id ? -1 : 1));
}

function spotOf(place: Place): Pick<Wanted, 'spot'> {
  if (!isPoint(place)) return {};
  switch (place.kind) {
    case 'gulf':
      return { spot: 'gulf' };
    case 'sea':
    case 'lake':
      return { spot: 'water' };
    case 'country':
    case 'region':
    case 'disputed-area':
      return { spot: 'land' };
    default:
      return { spot: 'dot' };
  }
}

type Styled = Pick<Wanted, 'role' | 'turn' | 'blocks'>;

function styled(shown: Shown, view: LabelOptions): Styled {
  const { place, layer } = shown;
  const subject = layer.role === 'subject';
  const { size, measure, lang } = view;
  const name = nameIn(place, lang);
  const locals = localNames(place, lang);
  const line = (style: LineStyle, text = name.value, tag = name.lang) => textLine(text, tag, style, measure);
  const local = (style: LineStyle): TextLine[] => {
    const [first] = locals;
    return first ? [line(style, locals.map((one) => one.value).join(' · '), first.lang)] : [];
  };
  const capitals = (style: LineStyle) => line(style, name.value.toLocaleUpperCase(name.lang));
  const room = Math.min(size.width / 960, size.height / 600);

  if (place.kind === 'country' && subject) {
    const role = 'country';
    const large = Math.round(Math.min(24, Math.max(15, 12 + 10.5 * room)));
    const own = (px: number, spacing: number): LineStyle => ({
      role,
      color: 'own',
      size: px,
      weight: 700,
      letterSpacing: px * spacing,
    });
    const small: LineStyle = { role, color: 'quietText', size: Math.max(12, Math.round(large * 0.64)) };
    return {
      role,
      turn: 2,
      blocks: [
        blockOf([capitals(own(large, 0.36)), ...local(small)]),
        blockOf([capitals(own(large - 2, 0.16)), ...local(small)]),
        blockOf([capitals(own(13, 0.1))]),
      ],
    };
  }
  if (place.kind === 'country')
    return { role: 'neighbour', turn: 15 + place.rank, blocks: neighbour(capitals) };
  if (place.kind === 'sea' || place.kind === 'gulf' || place.kind === 'lake')
    return {
      role: 'water',
      turn: 14 + place.rank,
      blocks: [13, 12, 11].map((px, i) =>
        blockOf([
          line({ role: 'water', color: 'waterText', size: px, italic: true, letterSpacing: 1.2 - i / 2 }),
        ]),
      ),
    };
  if (isPoint(place)) {
    const strong = place.rank <= 2;
    const px = room > 0.8 ? 13 : 12;
    return {
      role: 'city',
      turn: (strong ? 1 : 8) + place.rank / 10,
      blocks: [blockOf([line({ role: 'city', color: 'text', size: px, weight: strong ? 600 : 400 })])],
    };
  }
  if (!subject) {
    const water = place.kind === 'river';
    const style: LineStyle = water
      ? { role: 'water', color: 'waterText', size: 11, italic: true, letterSpacing: 0.4 }
      : { role: 'note', color: 'quietText', size: 11 };
    return { role: style.role, turn: 24 + place.rank, blocks: [blockOf([line(style)])] };
  }
  if (place.kind === 'disputed-area')
    return {
      role: 'note',
      turn: 20,
      blocks: [blockOf([line({ role: 'note', color: 'own', size: 11, italic: true })])],
    };
  const role = 'subject';
  const strong: LineStyle = {
    role,
    color: 'own',
    size: room > 0.8 ? 14 : 13,
    weight: 700,
    italic: place.kind === 'river',
    letterSpacing: isLine(place) ? 0 : 0.6,
  };
  const noted = (words: string, px: number): TextLine[] =>
    place.precision === 'schematic'
      ? [line({ role: 'note', color: 'own', size: 11 }, words, 'en')]
      : local({ role, color: 'own', size: px });
  return {
    role,
    turn: isLine(place) ? 0 : 1,
    blocks: [
      blockOf([line(strong), ...noted(SCHEMATIC, 12)]),
      blockOf([line({ ...strong, size: 12 }), ...noted(SCHEMATIC_SHORT, 11)]),
    ],
  };
}

function neighbour(capitals: (style: LineStyle) => TextLine): Block[] {
  return [1.6, 0.6].map((letterSpacing) =>
    blockOf([capitals({ role: 'neighbour', color: 'quietText', size: 11, letterSpacing })]),
  );
}

function grounded(
  { name, kind, rank }: GroundName,
  { measure }: LabelOptions,
): Styled & Pick<Wanted, 'spot'> {
  const line = (style: LineStyle, text = name) => textLine(text, 'en', style, measure);
  if (kind === 'country')
    return {
      role: 'neighbour',
      turn: 18 + rank,
      blocks: neighbour((style) => line(style, name.toLocaleUpperCase('en'))),
      spot: 'land',
    };
  if (kind === 'sea' || kind === 'lake')
    return {
      role: 'water',
      turn: 15 + rank,
      blocks: [13, 11].map((size, i) =>
        blockOf([line({ role: 'water', color: 'waterText', size, italic: true, letterSpacing: 1 - i / 2 })]),
      ),
      spot: 'water',
    };
  const division = kind === 'division';
  return {
    role: division ? 'neighbour' : 'city',
    turn: (division ? 28 : 22) + rank,
    blocks: [
      blockOf([line({ role: 'city', color: 'quietText', size: 11, letterSpacing: division ? 0.8 : 0 })]),
    ],
    spot: division ? 'land' : 'dot',
  };
}
