import { POSTER_LOCALE } from '../locale/english.ts';
import type { Place } from '../story/place.ts';
import {
  type Block,
  blockOf,
  inCapitals,
  inParts,
  type LineStyle,
  type TextLine,
  textLine,
} from './block.ts';
import type { LabelOptions, LabelRole } from './label.ts';
import { localNames, nameIn } from './names.ts';
import { isNear } from './near.ts';
import { neighbourBlocks } from './neighbour-blocks.ts';
import { isLine, isPoint } from './shape.ts';
import type { Shown } from './shown.ts';

/** How a name is set in type, and when it is placed. */
export interface LabelStyle {
  readonly role: LabelRole;
  /** The lower, the earlier it is placed. */
  readonly priority: number;
  /** The fullest first; a shorter one is taken where there is less room. */
  readonly blocks: readonly Block[];
}

/** A country that the story is about: in capitals, as large as the view allows, with its local name. */
export function countryLabel(shown: Shown, options: LabelOptions): LabelStyle {
  const role = 'country';
  const { value, lang } = nameIn(shown.place.name, options.lang);
  const size = Math.round(Math.min(24, Math.max(15, 12 + 10.5 * roomIn(options))));
  const capitals = (px: number, spacing: number) =>
    textLine(
      inCapitals(value, lang),
      lang,
      { role, color: 'own', size: px, weight: 700, letterSpacing: px * spacing },
      options.measure,
    );
  const local = localLine(shown, options, {
    role,
    color: 'quietText',
    size: Math.max(12, Math.round(size * 0.64)),
  });
  return {
    role,
    priority: 2,
    blocks: (isNear(options.camera)
      ? [[capitals(13, 0.36)], [capitals(13, 0.1)]]
      : [[capitals(size, 0.36), ...local], [capitals(size - 2, 0.16), ...local], [capitals(13, 0.1)]]
    ).map(blockOf),
  };
}

export function neighbourLabel({ place }: Shown, { lang, measure, camera }: LabelOptions): LabelStyle {
  const name = nameIn(place.name, lang);
  return {
    role: 'neighbour',
    priority: 15 + place.rank,
    blocks: neighbourBlocks(name.value, name.lang, measure, isNear(camera)),
  };
}

export function waterLabel(shown: Shown, options: LabelOptions): LabelStyle {
  const role = 'water';
  const blocks = [13, 12, 11].map((size, i) =>
    blockOf([
      line(shown, options, { role, color: 'waterText', size, italic: true, letterSpacing: 1.2 - i / 2 }),
    ]),
  );
  return { role, priority: 14 + shown.place.rank, blocks };
}

export function dotLabel(shown: Shown, options: LabelOptions): LabelStyle {
  const role = 'city';
  const strong = shown.place.rank <= 2;
  const size = roomIn(options) > 0.8 ? 13 : 12;
  return {
    role,
    priority: (strong ? 1 : 8) + shown.place.rank / 10,
    blocks: [blockOf([line(shown, options, { role, color: 'text', size, weight: strong ? 600 : 400 })])],
  };
}

/** What stands around the story, and areas that others claim: named last. */
export const quietLabel =
  (style: LineStyle) =>
  (shown: Shown, options: LabelOptions): LabelStyle => ({
    role: style.role,
    priority: 24 + shown.place.rank,
    blocks: [blockOf([line(shown, options, style)])],
  });

/** A region or line that the story is about, on up to three lines; a shape that was never surveyed says so. */
export const subjectLabel =
  ({ italic = false } = {}) =>
  (shown: Shown, options: LabelOptions): LabelStyle => {
    const role = 'subject';
    const { place } = shown;
    const isSchematic = place.precision === 'schematic';
    const strong: LineStyle = {
      role,
      color: 'own',
      size: roomIn(options) > 0.8 ? 14 : 13,
      weight: 700,
      italic,
      letterSpacing: isLine(place) ? 0 : 0.6,
    };
    const { value, lang } = nameIn(place.name, options.lang);
    const second = (isShort: boolean, size: number): TextLine[] => {
      if (!isSchematic) return localLine(shown, options, { role, color: 'own', size });
      const { say, language } = options.locale ?? POSTER_LOCALE;
      const words = say(
        place.arrow ? directionOf(isShort) : isShort ? 'label.schematic' : schematicOf(place),
      );
      return [textLine(words, language, { role: 'note', color: 'own', size: 11 }, options.measure)];
    };
    const set = (parts: readonly string[], style: LineStyle, more: readonly TextLine[]) =>
      blockOf([...parts.map((part) => textLine(part, lang, style, options.measure)), ...more]);
    const sizes = [
      { style: strong, more: second(false, 12) },
      { style: { ...strong, size: 12 }, more: second(true, 11) },
      // What is schematic is not named without saying so.
      { style: { ...strong, size: 11, letterSpacing: 0 }, more: isSchematic ? second(true, 11) : [] },
    ];
    const forms = (isLine(place) ? [1, 2] : [1, 2, 3]).flatMap((count) => {
      const parts = inParts(value, count);
      return parts ? [parts] : [];
    });
    return {
      role,
      priority: isLine(place) ? 0 : 1,
      blocks: sizes.flatMap(({ style, more }) =>
        forms.flatMap((parts) => [
          set(parts, style, more),
          ...(parts.length > 1 && more.length > 0 && !isSchematic ? [set(parts, style, [])] : []),
        ]),
      ),
    };
  };

/** What a schematic shape is called, by its geometry. */
const schematicOf = (place: Place) =>
  isLine(place)
    ? 'label.schematic.route'
    : isPoint(place)
      ? 'label.schematic.position'
      : 'label.schematic.extent';

const directionOf = (isShort: boolean) => (isShort ? 'label.direction' : 'label.direction.route');

function line({ place }: Shown, { lang, measure }: LabelOptions, style: LineStyle): TextLine {
  const name = nameIn(place.name, lang);
  return textLine(name.value, name.lang, style, measure);
}

function localLine({ place }: Shown, { lang, measure }: LabelOptions, style: LineStyle): TextLine[] {
  const names = localNames(place, lang);
  const [first] = names;
  return first ? [textLine(names.map(({ value }) => value).join(' · '), first.lang, style, measure)] : [];
}

/** 1 in a view of 960 × 600 CSS pixels. */
function roomIn({ size }: LabelOptions): number {
  return Math.min(size.width / 960, size.height / 600);
}
