import type { Layer } from '../story/manifest.ts';
import type { Kind } from '../story/place.ts';
import type { ResolvedPaint } from './resolved-paint.ts';
import { BASEMAP_COLOURS, type Theme } from './theme.ts';

/** The house's paint for a kind, where a story's layer says nothing of its own. */
export function defaultPaint(kind: Kind, role: Layer['role'], theme: Theme): ResolvedPaint {
  const basemap = BASEMAP_COLOURS[theme];
  const subject = role === 'subject';
  const line = subject ? basemap.text : basemap.quietText;
  switch (kind) {
    case 'country':
      return subject
        ? {
            'fill-color': SUBJECT_FILL[theme],
            'line-color': basemap.outline,
            'line-width': 1,
            'text-color': basemap.text,
          }
        : {
            'fill-color': basemap.land,
            'line-color': basemap.border,
            'line-width': 0.7,
            'text-color': basemap.quietText,
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
            'line-color': basemap.river,
            'line-width': 3.2,
            'casing-width': 6,
            'text-color': basemap.waterText,
          }
        : { 'line-color': basemap.river, 'line-width': 1, 'text-color': basemap.waterText };
    case 'lake':
      return {
        'fill-color': basemap.sea,
        'line-color': basemap.river,
        'line-width': 0.7,
        'text-color': basemap.waterText,
      };
    case 'sea':
    case 'gulf':
      return { 'text-color': basemap.waterText };
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
            'line-color': basemap.quietText,
            'line-width': 1.6,
            'line-dasharray': [1.6, 3.4],
            'text-color': basemap.quietText,
          };
    case 'city':
    case 'site':
      return {
        'circle-radius': kind === 'city' ? 3 : 2.4,
        'circle-color': basemap.halo,
        'circle-stroke-color': basemap.text,
        'circle-stroke-width': 1.5,
        'text-color': basemap.text,
      };
  }
}

const SUBJECT_FILL: Readonly<Record<Theme, string>> = { light: '#e4dcc0', dark: '#39423a' };
