import type { Kind } from '../story/kinds.ts';
import { BORDER, both, type KindPaint, type KindStyle, QUIET, QUIET_ITALIC } from './kind-style.ts';
import { subjectLabel } from './label-style.ts';
import { terrainLabel } from './terrain-label.ts';

/** A landscape has no sharp border, and is drawn with none. */
const TERRAIN = {
  label: { subject: terrainLabel, around: QUIET_ITALIC },
  labelAt: 'region',
  rank: 0,
  clutter: BORDER,
  isSpecific: true,
} as const;

const terrain = (pattern: 'carets' | 'grains') =>
  both<KindPaint>({ 'fill-pattern': pattern, 'pattern-color': 'terrain', 'text-color': 'relief' });

const AREA = {
  label: { subject: subjectLabel(), around: QUIET },
  labelAt: 'region',
  rank: 0,
  clutter: BORDER,
  isSpecific: true,
} as const;

const outlined = (line: 'text' | 'quietText'): KindPaint => ({
  'line-color': line,
  'line-width': 1.2,
  'line-dasharray': [7, 3],
  'text-color': line,
});

const filled = (text: 'text' | 'quietText', width: number): KindPaint => ({
  'fill-color': 'building',
  'line-color': text,
  'line-width': width,
  'text-color': text,
});

/** The styles of areas that are neither states, their parts nor waters. */
export const AREA_STYLES = {
  island: {
    ...AREA,
    paint: {
      subject: {
        'fill-color': 'subjectLand',
        'line-color': 'river',
        'line-width': 1.2,
        'text-color': 'text',
      },
      around: { 'fill-color': 'land', 'line-color': 'river', 'line-width': 0.8, 'text-color': 'quietText' },
    },
  },
  mountains: { ...TERRAIN, paint: terrain('carets') },
  desert: { ...TERRAIN, paint: terrain('grains') },
  park: {
    ...AREA,
    paint: both({
      'fill-color': 'park',
      'line-color': 'parkEdge',
      'line-width': 1.4,
      'line-dasharray': [1.4, 2.4],
      'text-color': 'parkEdge',
    }),
  },
  district: { ...AREA, paint: { subject: outlined('text'), around: outlined('quietText') } },
  building: { ...AREA, paint: { subject: filled('text', 2), around: filled('quietText', 1.6) } },
} as const satisfies Partial<Record<Kind, KindStyle>>;
