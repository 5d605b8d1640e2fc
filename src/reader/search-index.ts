import MiniSearch, { type Query } from 'minisearch';
import { directionOf } from '../locale/direction.ts';
import type { Place } from '../story/place.ts';
import type { Story } from '../story/story.ts';
import { type DisplayedName, displayedName } from './displayed-names.ts';
import { askedWords, wholeName, wordsToFind } from './search-words.ts';

/** A place found by one of its names. */
export interface FoundPlace {
  readonly place: Place;
  /** The name that was matched, where it is not the one in the reader's language. */
  readonly matched?: DisplayedName;
}

const FIELDS = {
  names: (place: Place) => Object.values(place.name),
  otherNames: (place: Place) => (place.otherNames ?? []).map(({ value }) => value),
  mentions: (place: Place) => place.mentions,
};

/** Below five letters one wrong letter is another place ("Iran", "Iraq"); from there one in five may be wrong. */
const fuzzy = (term: string) => (term.length < 5 ? false : 0.2);

/** What a search finds, the best first. */
interface FoundPlaces {
  /** Of all that is found. */
  readonly count: number;
  /** As many as were asked for. */
  readonly first: readonly FoundPlace[];
}

/** A search through the places of a story by any of their names. */
export function makeSearch(story: Story, lang: string): (query: string, most: number) => FoundPlaces {
  const index = new MiniSearch<Place>({
    fields: Object.keys(FIELDS),
    extractField: (place, field) =>
      field === 'id' ? place.id : FIELDS[field as keyof typeof FIELDS](place).join('\n'),
    tokenize: wordsToFind,
    processTerm: (term) => term,
    searchOptions: {
      tokenize: (term) => [term],
      prefix: true,
      fuzzy,
      combineWith: 'AND',
      boost: { names: 3, otherNames: 2 },
      boostDocument: (id) => 1 + story.passagesOf(id as string).length / 100,
    },
  });
  index.addAll([...story.places.values()]);

  const wholes = new Map<Place, readonly string[]>();
  const isWhole = (place: Place, asked: string) => {
    const known =
      wholes.get(place) ?? everyName(place, story.about.language).map(({ value }) => wholeName(value));
    wholes.set(place, known);
    return known.includes(asked);
  };

  return (query, most) => {
    const asked = wholeName(query);
    const found = index.search(queryOf(query)).flatMap(({ id, terms }) => {
      const place = story.places.get(id as string);
      return place ? { place, terms, whole: isWhole(place, asked) } : [];
    });
    // MiniSearch weighs how many names a place has; a reader who wrote a whole name means that place.
    found.sort((a, b) => Number(b.whole) - Number(a.whole));
    const first = found.slice(0, most).map(({ place, terms }) => {
      const own = displayedName(place.name, lang);
      const matched = bestOf([own, ...everyName(place, story.about.language)], terms);
      return { place, ...(matched && matched.value !== own.value && { matched }) };
    });
    return { count: found.length, first };
  };
}

function everyName(place: Place, articleLanguage: string): readonly DisplayedName[] {
  return [
    ...Object.entries(place.name).map(([lang, value]) => ({ value, lang })),
    ...(place.otherNames ?? []),
    ...place.mentions.map((value) => ({ value, lang: articleLanguage })),
  ].map(({ value, lang }) => ({ value, lang, dir: directionOf(lang) }));
}

/** All words must be found, each in one of the ways in which it may be meant. */
function queryOf(query: string): Query {
  const all = (queries: Query[]): Query => ({ combineWith: 'AND', queries });
  return all(
    askedWords(query).map((ways) => ({ combineWith: 'OR', queries: ways.map((parts) => all([...parts])) })),
  );
}

/** The name that has most of the words that were found; of several the first. */
function bestOf(names: readonly DisplayedName[], found: readonly string[]): DisplayedName | undefined {
  let best: DisplayedName | undefined;
  let most = 0;
  for (const name of names) {
    const words = new Set(wordsToFind(name.value));
    const count = found.filter((word) => words.has(word)).length;
    if (count > most) [best, most] = [name, count];
  }
  return best;
}
