import type { DefineComponent, HTMLAttributes } from 'vue';
import type { EventDetails } from '../public-names.ts';
import type { ArticleMapAttributes } from './attributes.ts';

type Camel<Name extends string> = Name extends `${infer Head}-${infer Rest}`
  ? `${Capitalize<Head>}${Camel<Rest>}`
  : Capitalize<Name>;

/** Vue's templates turn `@article-map-select` into `onArticleMapSelect`. */
type Listeners = {
  [Type in keyof EventDetails as `on${Camel<Type>}`]?: (event: CustomEvent<EventDetails[Type]>) => void;
};

declare module 'vue' {
  interface GlobalComponents {
    'article-map': DefineComponent<
      Omit<HTMLAttributes, keyof ArticleMapAttributes> & ArticleMapAttributes & Listeners
    >;
  }
}
