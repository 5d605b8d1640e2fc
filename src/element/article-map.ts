import { ArticleMapElement } from './element.ts';
import { type EventDetails, TAG } from './public-names.ts';

/** Defines `<article-map>`, once a page: a second copy of the script leaves the first one's be. */
if (globalThis.customElements && !customElements.get(TAG)) customElements.define(TAG, ArticleMapElement);

type Events = { [Type in keyof EventDetails]: CustomEvent<EventDetails[Type]> };

declare global {
  interface HTMLElementEventMap extends Events {}
  interface HTMLElementTagNameMap {
    'article-map': ArticleMapElement;
  }
}

export { ArticleMapElement };
