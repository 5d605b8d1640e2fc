import type { Kind } from '../story/kinds.ts';
import { type KindPaint, type KindStyle, QUIET, QUIET_ITALIC } from './kind-style.ts';
import { subjectLabel } from './label-style.ts';

const LINE = {
  label: { subject: subjectLabel(), around: QUIET },
  labelAt: 'line',
  clutter: { subject: 0.8, around: 0.45 },
} as const;

/** What is drawn of a line beside its colours. */
type Form = Omit<KindPaint, 'text-color'>;

const road = (line: 'text' | 'quietText', form: Form): KindPaint => ({
  'line-color': line,
  'text-color': line,
  ...form,
});

/** The styles of lines that are neither rivers nor pipelines. */
export const LINE_STYLES = {
  canal: {
    ...LINE,
    paint: {
      subject: {
        'line-color': 'river',
        'line-width': 3.6,
        'middle-width': 1.2,
        'casing-width': 6.2,
        'text-color': 'waterText',
      },
      around: { 'line-color': 'river', 'line-width': 2.4, 'middle-width': 0.8, 'text-color': 'waterText' },
    },
    label: { subject: subjectLabel({ italic: true }), around: QUIET_ITALIC },
    rank: 0,
    isSpecific: true,
  },
  street: {
    ...LINE,
    paint: {
      subject: road('text', { 'line-width': 1.4, 'casing-width': 4 }),
      around: road('quietText', { 'line-width': 0.8 }),
    },
    rank: 2,
    isSpecific: true,
  },
  road: {
    ...LINE,
    paint: {
      subject: road('text', { 'line-width': 4, 'middle-width': 2.2, 'casing-width': 6 }),
      around: road('quietText', { 'line-width': 2.6, 'middle-width': 1.2 }),
    },
    rank: 3,
    isSpecific: true,
  },
  bridge: {
    ...LINE,
    paint: {
      subject: road('text', { 'line-width': 7, 'middle-width': 4, 'casing-width': 9 }),
      around: road('quietText', { 'line-width': 5, 'middle-width': 2.8 }),
    },
    rank: 4,
    isSpecific: true,
  },
  railway: {
    ...LINE,
    paint: {
      subject: road('text', { 'line-width': 1.4, 'tick-width': 7, 'casing-width': 4 }),
      around: road('quietText', { 'line-width': 0.8, 'tick-width': 4.8 }),
    },
    rank: 5,
    isSpecific: true,
  },
  border: {
    ...LINE,
    paint: {
      subject: road('text', { 'line-width': 1.8, 'line-dasharray': [9, 3, 2, 3], 'casing-width': 4.4 }),
      around: road('quietText', { 'line-width': 1.2, 'line-dasharray': [6, 2.4, 1.4, 2.4] }),
    },
    rank: 6,
    isSpecific: true,
  },
  route: {
    ...LINE,
    paint: {
      subject: {
        'line-color': 'route',
        'line-width': 2.4,
        'line-dasharray': [4.5, 3],
        'casing-width': 5,
        'text-color': 'route',
      },
      around: {
        'line-color': 'route',
        'line-width': 1.4,
        'line-dasharray': [3.4, 2.6],
        'text-color': 'route',
      },
    },
    rank: 7,
    isSpecific: true,
  },
  'front-line': {
    ...LINE,
    // Without teeth: they would say who attacks.
    paint: {
      subject: { 'line-color': 'strife', 'line-width': 4.6, 'casing-width': 7.4, 'text-color': 'strife' },
      around: { 'line-color': 'strife', 'line-width': 3, 'text-color': 'strife' },
    },
    rank: 8,
    isSpecific: true,
  },
} as const satisfies Partial<Record<Kind, KindStyle>>;
