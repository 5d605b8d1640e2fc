import { distance } from '@turf/distance';
import type { Finding } from '../../find-places/finding.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { isSure } from './choose-places.ts';
import { peopleIn } from './people.ts';
import { type Possible, possiblePlaces } from './possible-places.ts';

/** Kilometres: what is farther from all places of a story has nothing to do with them. */
const FAR = 500;

/**
 * Whether a name of a text means no place of the story: it is a person's, or it is unsure, and all places of the name lie in
 * other countries than what the text surely names, and far from it.
 *
 * @param findings all of the text
 */
export function namesNoPlace(
  findings: readonly Finding[],
  text: string,
  gazetteer: Gazetteer,
): (finding: Finding) => boolean {
  const people = peopleIn(text, gazetteer);
  const sure = [
    ...new Map(findings.filter(isSure).map((finding) => [`${finding.lng} ${finding.lat}`, finding])).values(),
  ];
  const countries = new Set(sure.map(({ country }) => country));
  const told = new Map<string, boolean>();
  const isFar = (place: Possible) =>
    !countries.has(place.country) &&
    sure.every(
      (other) => distance([place.lng, place.lat], [other.lng, other.lat], { units: 'kilometers' }) > FAR,
    );
  const isNone = (finding: Finding) =>
    people.has(finding.text) || (!isSure(finding) && sure.length > 0 && possiblePlaces(finding).every(isFar));
  // A book names the same a thousand times.
  return (finding) => {
    const key = `${finding.text} ${finding.lng} ${finding.lat} ${isSure(finding)}`;
    const known = told.get(key) ?? isNone(finding);
    told.set(key, known);
    return known;
  };
}
