/** Every name by which a host page meets the element, once. */
export const TAG = 'article-map';

export const EVENTS = {
  /** The map has drawn the story and answers. */
  ready: 'article-map-ready',
  /** The selection has changed; `detail` is `{ feature, passage }`, each an id or null. */
  select: 'article-map-select',
  /** Something could not be loaded or drawn; `detail` is `{ error }`. */
  error: 'article-map-error',
} as const;

/** What the events carry as `detail`, by their names. */
export interface EventDetails {
  'article-map-ready': null;
  'article-map-select': { readonly feature: string | null; readonly passage: string | null };
  'article-map-error': { readonly error: unknown };
}

/** The attributes that take one of a few words, the default first. */
export const CHOICES = {
  theme: ['auto', 'light', 'dark'],
  loading: ['lazy', 'eager', 'click'],
  controls: ['full', 'minimal', 'none'],
  gestures: ['cooperative', 'greedy'],
  interactive: ['true', 'false'],
  'heading-level': ['2', '1', '3', '4', '5'],
} as const;

export const ATTRIBUTES = [
  'src',
  'feature',
  'passage',
  'layers',
  'bbox',
  'lang',
  ...(Object.keys(CHOICES) as (keyof typeof CHOICES)[]),
] as const;
