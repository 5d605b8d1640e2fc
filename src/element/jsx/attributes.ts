import type { ArticleMapElement } from '../element.ts';
import type { ATTRIBUTES, EventDetails } from '../public-names.ts';

type Attribute = (typeof ATTRIBUTES)[number];

/** The property of an attribute. */
type Property<Name extends Attribute> = Name extends 'heading-level'
  ? 'headingLevel'
  : Exclude<Name, 'heading-level'>;

/** What may be written of an attribute where its property is no string. */
type Written = {
  readonly interactive: 'true' | 'false';
  readonly 'heading-level': '1' | '2' | '3' | '4' | '5';
};

/** What a template may write on `<article-map>`. */
export type ArticleMapAttributes = {
  [Name in Attribute]?:
    | ArticleMapElement[Property<Name>]
    | (Name extends keyof Written ? Written[Name] : never)
    | undefined;
};

/** Listeners as React 19, Preact and Svelte 5 name those of custom events. */
export type ArticleMapListeners = {
  [Type in keyof EventDetails as `on${Type}`]?:
    | ((event: CustomEvent<EventDetails[Type]>) => void)
    | undefined;
};
