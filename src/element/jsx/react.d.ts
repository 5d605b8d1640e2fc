import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ArticleMapElement } from '../element.ts';
import type { ArticleMapAttributes, ArticleMapListeners } from './attributes.ts';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'article-map': DetailedHTMLProps<HTMLAttributes<ArticleMapElement>, ArticleMapElement> &
        ArticleMapAttributes &
        ArticleMapListeners;
    }
  }
}
