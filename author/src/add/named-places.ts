import { foundPlace } from '../find-places/finding.ts';
import { meaningsOf } from '../find-places/meanings-of.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { keyOf } from '../gazetteer/words.ts';
import type { Possible } from '../new/places/possible-places.ts';
import { atlasPlaces } from './atlas-places.ts';
import { isPlaceOf, type KnownPlace } from './known-place.ts';
import { senseOf, storySenses } from './story-senses.ts';

/** What a name may be. */
interface Named {
  /** Of the gazetteer, or of Natural Earth alone, the likeliest first; how likely each is, is its confidence. */
  readonly places: readonly Possible[];
  /** Those for which something speaks that is known. */
  readonly supported: ReadonlySet<Possible>;
  /** How likely it is that one of the story's own places is meant that is none of these. */
  readonly own: ReadonlyMap<KnownPlace, number>;
}

/** Log-weights of a story's own place by a name, as of the gazetteer's: by its name, and by a further one. */
const PRIOR = { name: 6, also: 4.5 } as const;

/**
 * The places of a name, the likeliest first: where the places of the story and the other names of its article lie.
 *
 * @param prose the article's text; empty where there is none
 * @param known the story's places that speak for others
 * @param called those of the name
 */
export function namedPlaces(
  name: string,
  {
    prose,
    known,
    called,
  }: {
    readonly prose: string;
    readonly known: readonly KnownPlace[];
    readonly called: readonly KnownPlace[];
  },
  gazetteer: Gazetteer,
): Named {
  const senses = storySenses(known, gazetteer);
  const number = gazetteer.find(keyOf(name));
  const entries = number < 0 ? [] : [...gazetteer.entries(number)];
  const listed = entries.map((entry) => foundPlace(entry >>> 2, 0, gazetteer));
  const atlas = atlasPlaces(name, listed, senses, gazetteer);
  const all = [...listed, ...atlas.map(({ place }) => place)];
  const drawn = called
    .filter((place) => !all.some((one) => isPlaceOf(place, one)))
    .flatMap((place) => {
      const sense = senseOf(place, gazetteer);
      const prior = place.names.some((one) => keyOf(one) === keyOf(name)) ? PRIOR.name : PRIOR.also;
      return sense ? [{ place, sense: { ...sense, prior } }] : [];
    });
  const meanings = meaningsOf(
    name,
    { prose, known: senses, knownNames: known.flatMap(({ names, also }) => [...names, ...also]) },
    gazetteer,
    [...atlas, ...drawn].map(({ sense }) => sense),
  );
  const own = new Map<KnownPlace, number>();
  const supported = new Set<Possible>();
  const places = meanings.flatMap(({ sense, probability, isSupported }) => {
    const its = drawn.find((one) => one.sense === sense);
    if (its) {
      own.set(its.place, probability);
      return [];
    }
    const { place } = atlas.find((one) => one.sense === sense) ?? {};
    const found = place
      ? { ...place, confidence: probability }
      : foundPlace(sense.place, probability, gazetteer);
    if (isSupported) supported.add(found);
    return [found];
  });
  return { places, supported, own };
}
