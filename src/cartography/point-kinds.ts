import type { Kind } from '../story/kinds.ts';
import { both, DOT, type KindPaint, type KindStyle, QUIET } from './kind-style.ts';
import type { LabelOptions } from './label.ts';
import { dotLabel, subjectLabel } from './label-style.ts';
import type { MarkName } from './marks.ts';
import { isPoint } from './shape.ts';
import type { Shown } from './shown.ts';

const marked = (mark: MarkName, radius: number, color: 'text' | 'relief' | 'strife' = 'text'): KindPaint => ({
  mark,
  'circle-radius': radius,
  'circle-color': color,
  'circle-stroke-color': 'halo',
  'circle-stroke-width': 1.2,
  'text-color': color,
});

const line = (
  color: 'text' | 'quietText',
  form: Pick<KindPaint, 'line-width' | 'casing-width'>,
): KindPaint => ({
  ...marked('diamond', 3.4),
  'line-color': color,
  ...form,
});

const asDotOr = (label: typeof QUIET) => (shown: Shown, options: LabelOptions) =>
  (isPoint(shown.place) ? dotLabel : label)(shown, options);

/** The styles of dots other than cities and sites, and of what may be a dot too. */
export const POINT_STYLES = {
  peak: { ...DOT, paint: both(marked('triangle', 4.2, 'relief')) },
  village: {
    ...DOT,
    paint: both<KindPaint>({
      'circle-radius': 2.2,
      'circle-color': 'text',
      'circle-stroke-color': 'halo',
      'circle-stroke-width': 1.2,
      'text-color': 'text',
    }),
  },
  camp: { ...DOT, paint: both(marked('tent', 5)) },
  port: { ...DOT, paint: both(marked('anchor', 5.4)) },
  airport: { ...DOT, paint: both(marked('plane', 5.4)) },
  incident: { ...DOT, paint: both(marked('star', 5, 'strife')) },
  place: {
    ...DOT,
    paint: {
      subject: line('text', { 'line-width': 2.2, 'casing-width': 4.6 }),
      around: line('quietText', { 'line-width': 1.2 }),
    },
    label: { subject: asDotOr(subjectLabel()), around: asDotOr(QUIET) },
    rank: 1,
  },
} as const satisfies Partial<Record<Kind, KindStyle>>;
