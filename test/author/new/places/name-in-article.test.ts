import { expect, it } from 'vitest';
import { nameInArticle } from '../../../../author/src/new/places/name-in-article.ts';

const nameOf = (name: string, texts: string[], kind: 'town' | 'country' = 'town') =>
  nameInArticle(
    { name, kind, country: 'US' },
    texts.map((text) => ({ text })),
    (code) => (code === 'US' ? 'Vereinigte Staaten' : undefined),
  );

it('is what the article writes most often, the first of several', () => {
  expect(nameOf('Basel', ['Bâle', 'Basel', 'Bâle'])).toBe('Bâle');
  expect(nameOf('New York City', ['New\nYork'])).toBe('New York');
  expect(nameOf('Basel', ['Basel', 'Bâle'])).toBe('Basel');
});

it('is no abbreviation and not in capitals', () => {
  expect(nameOf('Basel', ['BASEL', 'BASEL'])).toBe('Basel');
  expect(nameOf('United States', ['US', 'U.S.'], 'country')).toBe('Vereinigte Staaten');
  expect(nameOf('New York City', ['NYC', 'New York'])).toBe('New York');
});
