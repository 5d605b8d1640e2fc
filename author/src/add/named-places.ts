import { findPlaces } from '../find-places/find-places.ts';
import { foundPlace, isClear } from '../find-places/finding.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { NAMED_BY } from '../gazetteer/packed.ts';
import { keyOf } from '../gazetteer/words.ts';
import { isSamePlace } from '../new/places/mentioned-place.ts';
import { type Possible, possiblePlaces } from '../new/places/possible-places.ts';

/**
 * The places of a name, first what the article means by it, where that is clear, then the largest.
 *
 * @param prose the article's text; empty where there is none
 */
export function namedPlaces(name: string, prose: string, gazetteer: Gazetteer): Possible[] {
  const key = keyOf(name);
  const meant = findPlaces(prose, gazetteer, { adjectives: false })
    .filter((finding) => keyOf(finding.text) === key && isClear(finding))
    .sort((one, other) => other.confidence - one.confidence)
    .slice(0, 1)
    .flatMap(possiblePlaces);
  const number = gazetteer.find(key);
  const entries = number < 0 ? [] : [...gazetteer.entries(number)];
  const all = entries
    .filter((entry) => (entry & 3) !== NAMED_BY.adjective)
    .map((entry) => entry >>> 2)
    .sort((one, other) => gazetteer.population(other) - gazetteer.population(one))
    .map((place) => foundPlace(place, 0, gazetteer));
  const places: Possible[] = [];
  for (const place of [...meant, ...all])
    if (!places.some((known) => known.kind === place.kind && isSamePlace(known, place))) places.push(place);
  return places;
}
