import type { Finding } from '../../../author/src/find-places/finding.ts';

/** A finding of which a test tells what matters to it; its words are its name unless it says so. */
export function finding(facts: Partial<Finding> & Pick<Finding, 'name'>): Finding {
  const { name, text = name, start = 0 } = facts;
  return {
    text,
    start,
    end: start + text.length,
    kind: 'town',
    lat: 0,
    lng: 0,
    country: null,
    admin1: null,
    geonameId: null,
    confidence: 0.9,
    alternatives: [],
    why: '',
    ...facts,
  };
}
