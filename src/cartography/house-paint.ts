import type { Layer } from '../story/manifest.ts';
import type { Kind } from '../story/place.ts';
import type { ResolvedPaint } from './resolved-paint.ts';
import { GROUND, type Theme } from './theme.ts';

/** The house's paint for a kind, where a story's layer says nothing of its own. */
export function housePaint(kind: Kind, role: Layer['role'], theme: Theme): ResolvedPaint {
  const ground = GROUND[theme];
  const subject = role === 'subject';
  const line = subject ? ground.text : ground.quietText;
  switch (kind) {
    case 'country':
      return subject
        ? {
            'fill-color': SUBJECT_FILL[theme],
            'line-color': ground.outline,
            'line-width': 1,
            'text-color': ground.text,
          }
        : {
            'fill-color': ground.land,
            'line-color': ground.border,
            'line-width': 0.7,
            'text-color': ground.quietText,
          };
    case 'region':
      return { 'fill-pattern': 'hatch', 'line-color': line, 'line-width': 1.4, 'text-color': line };
    case 'disputed-area':
      return {
        'fill-pattern': 'dots',
        'line-color': line,
        'line-width': 1.2,
        'line-dasharray': [3, 3],
        'text-color': line,
      };
    case 'river':
      return subject
        ? {
            'line-color': ground.river,
            'line-width': 3.2,
            'casing-width': 6,
            'text-color': ground.waterText,
          }
        : { 'line-color': ground.river, 'line-width': 1, 'text-color': ground.waterText };
    case 'lake':
      return {
        'fill-color': ground.sea,
        'line-color': ground.river,
        'line-width': 0.7,
        'text-color': ground.waterText,
      };
    case 'sea':
    case 'gulf':
      return { 'text-color': ground.waterText };
    case 'pipeline':
      return subject
        ? {
            'line-color': line,
            'line-width': 2.8,
            'line-dasharray': [8, 5],
            'casing-width': 5.6,
            'text-color': line,
          }
        : {
            'line-color': ground.quietText,
            'line-width': 1.6,
            'line-dasharray': [1.6, 3.4],
            'text-color': ground.quietText,
          };
    case 'city':
    case 'site':
      return {
        'circle-radius': kind === 'city' ? 3 : 2.4,
        'circle-color': ground.halo,
        'circle-stroke-color': ground.text,
        'circle-stroke-width': 1.5,
        'text-color': ground.text,
      };
  }
}

const SUBJECT_FILL: Readonly<Record<Theme, string>> = { light: '#e4dcc0', dark: '#39423a' };
