import { slug } from '../places/place-id.ts';
import type { ArticleFacts } from './input/draft.ts';
import type { Rights } from './rights.ts';

/** The facts that a story cannot do without. */
export interface StoryFacts extends ArticleFacts {
  readonly title: string;
  readonly author: string;
  readonly language: string;
  readonly url: string;
  readonly rights: Rights;
}

/** A fact that nobody told; without a value it stays untold. */
export interface Assumed {
  readonly fact: 'title' | 'author' | 'language' | 'url' | 'rights' | 'published';
  readonly value?: string;
}

/**
 * The facts with what is missing assumed: the title of the file's name, the author by the publication or “The editors”, the
 * address at a domain that is nobody's (RFC 2606).
 *
 * @param name the file's, without its ending
 */
export function completed(
  facts: ArticleFacts,
  name: string,
): { readonly facts: StoryFacts; readonly assumed: readonly Assumed[] } {
  const assumed: Assumed[] = [];
  const or = <K extends Exclude<Assumed['fact'], 'published'>>(
    fact: K,
    value: NonNullable<StoryFacts[K]>,
  ): StoryFacts[K] => {
    const told = facts[fact];
    if (told !== undefined) return told as StoryFacts[K];
    assumed.push({ fact, value });
    return value;
  };
  const title = or('title', titleOf(name));
  const complete: StoryFacts = {
    ...facts,
    title,
    author: or('author', assumedAuthor(facts)),
    language: or('language', 'en'),
    url: or('url', `https://example.org/${slug(title) || 'article'}/`),
    rights: or('rights', facts.url !== undefined && facts.publication !== undefined ? 'quotation' : 'own'),
  };
  if (facts.published === undefined) assumed.push({ fact: 'published' });
  return { facts: complete, assumed };
}

/** Who is named where nobody tells the author. */
export function assumedAuthor({ publication }: ArticleFacts): string {
  return publication ?? 'The editors';
}

function titleOf(name: string): string {
  const words = name.replace(/[-_\s]+/g, ' ').trim() || 'Article';
  return words.charAt(0).toUpperCase() + words.slice(1);
}
