import { dateOf } from './dates.ts';
import type { ArticleFacts } from './draft.ts';

/** Letters: a longer line is a sentence. */
const LONGEST_BYLINE = 80;

const BY = /^(?:by|von|par|por|di|door|af|av)[ :]+(\p{Lu}\S.*)$/iu;

/** What a line above an article says that is not its text: the author, the date, or both; undefined where it is none. */
export function bylineOf(line: string): Pick<ArticleFacts, 'author' | 'published'> | undefined {
  const written = line.trim();
  if (written === '' || written.length > LONGEST_BYLINE) return undefined;
  const published = dateOf(written);
  if (published !== undefined) return { published };
  const [first = '', ...others] = written.split(/\s*[|·•–—]\s*|,\s+(?=\p{L}*\s?\d)/u);
  const author = BY.exec(first)?.[1];
  const date = others.length === 0 ? undefined : dateOf(others.join(', '));
  if (author === undefined || /[.!?]$/.test(author) || (others.length > 0 && date === undefined))
    return undefined;
  return { author, ...(date !== undefined && { published: date }) };
}
