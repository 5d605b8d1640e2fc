import type { Kind } from '../story/kinds.ts';
import type { Layer } from '../story/manifest.ts';
import type { LabelOptions } from './label.ts';
import {
  countryLabel,
  dotLabel,
  type LabelStyle,
  neighbourLabel,
  quietLabel,
  subjectLabel,
  waterLabel,
} from './label-style.ts';
import type { ResolvedPaint } from './resolved-paint.ts';
import type { Shown } from './shown.ts';
import type { BasemapColours } from './theme.ts';

type Colours = Extract<keyof ResolvedPaint, `${string}-color`>;

/** The paint of a kind in any theme: its colours are named as the theme's. */
type KindPaint = Omit<ResolvedPaint, Colours> &
  Partial<Record<Colours, keyof BasemapColours>> & { readonly 'text-color': keyof BasemapColours };

/** One value for what the story is about, one for what stands around that. */
type ByRole<T> = Readonly<Record<Layer['role'], T>>;

/** How a kind looks, where a story's layer says nothing of its own. */
interface KindStyle {
  readonly paint: ByRole<KindPaint>;
  readonly label: ByRole<(shown: Shown, options: LabelOptions) => LabelStyle>;
  /**
   * Where the name of an area or of a mere point goes: `country` inside and off the borders, or beside; `region` over
   * the pattern, or beside; `water` on water, `gulf` slanted too; `dot` around a dot. A line's goes along the line.
   */
  readonly labelAt: 'country' | 'region' | 'water' | 'gulf' | 'dot' | 'line';
  /** Of lines of one role, one of a higher rank lies above. */
  readonly rank: number;
  /** How much its line disturbs a label on top of it, 0 to 1. Tried by eye at 320 to 1200 px of width. */
  readonly clutter: ByRole<number>;
  /** The nearest zoom at which a feature still stands among what surrounds it. */
  readonly nearest: number;
}

const both = <T>(value: T): ByRole<T> => ({ subject: value, around: value });

const BORDER: ByRole<number> = { subject: 0.6, around: 0.3 };
const QUIET = quietLabel({ role: 'note', color: 'own', size: 11 });
const QUIET_ITALIC = quietLabel({ role: 'note', color: 'own', size: 11, italic: true });
const QUIET_WATER = quietLabel({
  role: 'water',
  color: 'waterText',
  size: 11,
  italic: true,
  letterSpacing: 0.4,
});

/** A pattern fills much of a map: in the colour of borders, lest it outshout towns and rivers. */
const hatched = (text: 'text' | 'quietText'): KindPaint => ({
  'fill-pattern': 'hatch',
  'line-color': 'outline',
  'line-width': 1,
  'text-color': text,
});

const dotted = (text: 'text' | 'quietText'): KindPaint => ({
  'fill-pattern': 'dots',
  'line-color': 'outline',
  'line-width': 1,
  'line-dasharray': [3, 3],
  'text-color': text,
});

const OPEN_WATER = {
  paint: both<KindPaint>({ 'text-color': 'waterText' }),
  label: both(waterLabel),
  rank: 0,
  clutter: BORDER,
};

const DOT = {
  label: both(dotLabel),
  labelAt: 'dot',
  rank: 0,
  clutter: BORDER,
} as const;

const dot = (radius: number) =>
  both<KindPaint>({
    'circle-radius': radius,
    'circle-color': 'halo',
    'circle-stroke-color': 'text',
    'circle-stroke-width': 1.5,
    'text-color': 'text',
  });

/** The table of styles by kind. */
export const KIND_STYLES: Readonly<Record<Kind, KindStyle>> = {
  country: {
    paint: {
      subject: {
        'fill-color': 'subjectLand',
        'line-color': 'outline',
        'line-width': 1,
        'text-color': 'text',
      },
      around: { 'fill-color': 'land', 'line-color': 'border', 'line-width': 0.7, 'text-color': 'quietText' },
    },
    label: { subject: countryLabel, around: neighbourLabel },
    labelAt: 'country',
    rank: 0,
    clutter: BORDER,
    nearest: 6,
  },
  region: {
    paint: { subject: hatched('text'), around: hatched('quietText') },
    label: { subject: subjectLabel(), around: QUIET },
    labelAt: 'region',
    rank: 0,
    clutter: BORDER,
    nearest: 7,
  },
  'disputed-area': {
    paint: { subject: dotted('text'), around: dotted('quietText') },
    label: both(QUIET_ITALIC),
    labelAt: 'region',
    rank: 0,
    clutter: BORDER,
    nearest: 7.5,
  },
  river: {
    paint: {
      subject: { 'line-color': 'river', 'line-width': 3.2, 'casing-width': 6, 'text-color': 'waterText' },
      around: { 'line-color': 'river', 'line-width': 1, 'text-color': 'waterText' },
    },
    label: { subject: subjectLabel({ italic: true }), around: QUIET_WATER },
    labelAt: 'line',
    rank: 0,
    clutter: { subject: 0.8, around: 0.45 },
    nearest: 8,
  },
  lake: {
    paint: both({
      'fill-color': 'sea',
      'line-color': 'river',
      'line-width': 0.7,
      'text-color': 'waterText',
    }),
    label: both(waterLabel),
    labelAt: 'water',
    rank: 0,
    clutter: BORDER,
    nearest: 7.5,
  },
  sea: { ...OPEN_WATER, labelAt: 'water', nearest: 6 },
  gulf: { ...OPEN_WATER, labelAt: 'gulf', nearest: 6.5 },
  pipeline: {
    paint: {
      subject: {
        'line-color': 'text',
        'line-width': 2.8,
        'line-dasharray': [8, 5],
        'casing-width': 5.6,
        'text-color': 'text',
      },
      around: {
        'line-color': 'quietText',
        'line-width': 1.6,
        'line-dasharray': [1.6, 3.4],
        'text-color': 'quietText',
      },
    },
    label: { subject: subjectLabel(), around: QUIET },
    labelAt: 'line',
    rank: 1,
    clutter: both(0.8),
    nearest: 7,
  },
  city: { ...DOT, paint: dot(3), nearest: 6.5 },
  site: { ...DOT, paint: dot(2.4), nearest: 7 },
};

/** How a place's name is set. */
export const labelStyleOf = (shown: Shown, options: LabelOptions): LabelStyle =>
  KIND_STYLES[shown.place.kind].label[shown.layer.role](shown, options);
