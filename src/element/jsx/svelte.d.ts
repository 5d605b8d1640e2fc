import type { HTMLAttributes } from 'svelte/elements';
import type { ArticleMapElement } from '../element.ts';
import type { ArticleMapAttributes, ArticleMapListeners } from './attributes.ts';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'article-map': HTMLAttributes<ArticleMapElement> & ArticleMapAttributes & ArticleMapListeners;
  }
}
