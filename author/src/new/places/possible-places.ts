import type { Finding } from '../../find-places/finding.ts';

/** A place that a name of the text may mean. */
export type Possible = Finding['alternatives'][number];

/** All places that a finding may mean, the likeliest first. */
export function possiblePlaces(finding: Finding): Possible[] {
  const { text: _, start: __, end: ___, why: ____, alternatives, ...likeliest } = finding;
  return [likeliest, ...alternatives];
}
