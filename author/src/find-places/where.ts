import type { Finding } from './finding.ts';

const COUNTRIES = new Intl.DisplayNames('en', { type: 'region' });

/** What a place is and where, in a few words: "town, Texas, United States". */
export function whereOf({
  kind,
  name,
  admin1,
  country,
}: Pick<Finding, 'kind' | 'name' | 'admin1' | 'country'>): string {
  // A river's place in the gazetteer is its mouth.
  if (kind === 'country' || kind === 'river') return kind;
  const parts = [
    admin1 === name ? null : admin1,
    country === null ? null : (COUNTRIES.of(country) ?? country),
  ];
  return [kind, ...parts.filter((part) => part !== null)].join(', ');
}
