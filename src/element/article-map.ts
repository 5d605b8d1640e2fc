import { ArticleMapElement } from './element.ts';
import { TAG } from './names.ts';

/** Defines `<article-map>`, once a page: a second copy of the script leaves the first one's be. */
if (globalThis.customElements && !customElements.get(TAG)) customElements.define(TAG, ArticleMapElement);

declare global {
  interface HTMLElementTagNameMap {
    'article-map': ArticleMapElement;
  }
}

export { ArticleMapElement };
