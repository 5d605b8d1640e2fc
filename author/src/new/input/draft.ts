import type { Root } from 'mdast';
import type { Rights } from '../rights.ts';

/** What of an article is not its text; absent where the file does not tell it. */
export interface ArticleFacts {
  readonly title?: string;
  readonly author?: string;
  /** A year, month or day, as 2017-08-31. */
  readonly published?: string;
  /** BCP 47. */
  readonly language?: string;
  /** The article's address, http or https. */
  readonly url?: string;
  /** The name of the site or paper. */
  readonly publication?: string;
  readonly rights?: Rights;
}

/** An article as it was read from a file. */
export interface Draft {
  readonly facts: ArticleFacts;
  readonly body: Root;
}
