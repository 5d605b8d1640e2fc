import type { Finding } from '../../find-places/finding.ts';

/** Letters that an abbreviation has at most: "US", "U.A.E." */
const SHORT = 3;

/**
 * A place's name as the article writes it most often, the first of several; the gazetteer's where the article has capitals
 * or an abbreviation alone.
 *
 * @param called what countries are called in the article's language, by two letters
 */
export function nameInArticle(
  { name, kind, country }: Pick<Finding, 'name' | 'kind' | 'country'>,
  mentions: readonly Pick<Finding, 'text'>[],
  called: (country: string) => string | undefined,
): string {
  const counts = new Map<string, number>();
  for (const { text } of mentions) {
    const written = text.replace(/\s+/g, ' ');
    const letters = written.replace(/[^\p{L}]/gu, '');
    const isShort = letters.length <= SHORT && letters === letters.toUpperCase();
    if (letters === letters.toUpperCase() && (isShort || name.toUpperCase() === written)) continue;
    counts.set(written, (counts.get(written) ?? 0) + 1);
  }
  const [most] = [...counts].sort((one, other) => other[1] - one[1]);
  if (most) return most[0];
  return kind === 'country' && country !== null ? (called(country) ?? name) : name;
}
