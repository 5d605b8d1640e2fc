import type { HTMLAttributes } from 'preact';
import type { ArticleMapElement } from '../element.ts';
import type { ArticleMapAttributes, ArticleMapListeners } from './attributes.ts';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'article-map': HTMLAttributes<ArticleMapElement> & ArticleMapAttributes & ArticleMapListeners;
    }
  }
}
