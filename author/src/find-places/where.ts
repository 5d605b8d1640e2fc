import { openWaterOf } from '../gazetteer/open-water.ts';
import type { Finding } from './finding.ts';

const COUNTRIES = new Intl.DisplayNames('en', { type: 'region' });

/** Letters that no English name has: "Gǝncǝ" says nothing to whoever reads of Ganja. */
const FOREIGN = /[ǝə]/i;

/**
 * What a place is and where, in a few words: "town, Texas, United States".
 *
 * @param called how a text calls countries, by two letters; what it does not call is called as usual
 */
export function whereOf(
  { kind, name, admin1, country }: Pick<Finding, 'kind' | 'name' | 'admin1' | 'country'>,
  called: ReadonlyMap<string, string> = new Map(),
): string {
  // A river's place in the gazetteer is its mouth.
  if (kind === 'country' || kind === 'river') return kind;
  const parts = [
    admin1 === name || FOREIGN.test(admin1 ?? '') ? null : admin1,
    country === null ? null : (called.get(country) ?? COUNTRIES.of(country) ?? country),
  ];
  return [kind === 'sea' ? openWaterOf(name) : kind, ...parts.filter((part) => part !== null)].join(', ');
}
