import type { Kind } from '../story/kinds.ts';
import type { Place } from '../story/place.ts';
import { AREA_STYLES } from './area-kinds.ts';
import {
  BORDER,
  both,
  DOT,
  type KindPaint,
  type KindStyle,
  type LabelAt,
  QUIET,
  QUIET_ITALIC,
} from './kind-style.ts';
import type { LabelOptions } from './label.ts';
import {
  countryLabel,
  type LabelStyle,
  neighbourLabel,
  quietLabel,
  subjectLabel,
  waterLabel,
} from './label-style.ts';
import { LINE_STYLES } from './line-kinds.ts';
import { POINT_STYLES } from './point-kinds.ts';
import { isLine, isPoint } from './shape.ts';
import type { Shown } from './shown.ts';

const QUIET_WATER = quietLabel({
  role: 'water',
  color: 'waterText',
  size: 11,
  italic: true,
  letterSpacing: 0.4,
});

/** A pattern fills much of a map: in the colour of borders, so that towns and rivers stand out. */
const HATCHED: KindPaint = {
  'fill-pattern': 'hatch',
  'line-color': 'outline',
  'line-width': 1,
  'text-color': 'text',
};

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
    isSpecific: false,
  },
  region: {
    paint: {
      subject: HATCHED,
      // A pattern would draw the eye away from the story.
      around: { 'line-color': 'outline', 'line-width': 1, 'text-color': 'quietText' },
    },
    label: { subject: subjectLabel(), around: QUIET },
    labelAt: 'region',
    rank: 0,
    clutter: BORDER,
    isSpecific: true,
  },
  'disputed-area': {
    paint: { subject: dotted('text'), around: dotted('quietText') },
    label: both(QUIET_ITALIC),
    labelAt: 'region',
    rank: 0,
    clutter: BORDER,
    isSpecific: true,
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
    isSpecific: true,
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
    isSpecific: true,
  },
  sea: { ...OPEN_WATER, labelAt: 'water', isSpecific: false },
  gulf: { ...OPEN_WATER, labelAt: 'gulf', isSpecific: false },
  strait: { ...OPEN_WATER, labelAt: 'dot', isSpecific: false },
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
    isSpecific: true,
  },
  city: { ...DOT, paint: dot(3) },
  site: { ...DOT, paint: dot(2.4) },
  ...AREA_STYLES,
  ...LINE_STYLES,
  ...POINT_STYLES,
};

/** Where a place's name goes; see `KindStyle`. */
export function labelAtOf(place: Place): LabelAt {
  const { labelAt } = KIND_STYLES[place.kind];
  if (labelAt !== 'dot' || isPoint(place)) return labelAt;
  return isLine(place) ? 'line' : 'region';
}

/** How a place's name is set. */
export const labelStyleOf = (shown: Shown, options: LabelOptions): LabelStyle =>
  KIND_STYLES[shown.place.kind].label[shown.layer.role](shown, options);
