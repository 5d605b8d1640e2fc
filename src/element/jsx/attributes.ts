import type { ArticleMapElement } from '../element.ts';
import type { ATTRIBUTES, EventDetails } from '../names.ts';

type Attribute = (typeof ATTRIBUTES)[number];

/** What a template may write on `<article-map>`. */
export type ArticleMapAttributes = {
  [Name in keyof Pick<ArticleMapElement, Attribute>]?:
    | ArticleMapElement[Name]
    | (ArticleMapElement[Name] extends boolean ? 'true' | 'false' : never)
    | undefined;
};

/** Listeners as React 19, Preact and Svelte 5 name those of custom events. */
export type ArticleMapListeners = {
  [Type in keyof EventDetails as `on${Type}`]?:
    | ((event: CustomEvent<EventDetails[Type]>) => void)
    | undefined;
};
