import MiniSearch from 'minisearch';
import { directionOf } from '../../cartography/direction.ts';
import type { Place } from '../../story/place.ts';
import type { Story } from '../../story/story.ts';
import { fold } from './fold.ts';
import { type Named, nameIn } from './names.ts';

/** A place found by one of its names. */
export interface Found {
  readonly place: Place;
  /** The name that was matched, where it is not the one in the reader's language. */
  readonly matched?: Named;
}

const FIELDS = {
  names: (place: Place) => Object.values(place.name),
  otherNames: (place: Place) => (place.otherNames ?? []).map(({ value }) => value),
  mentions: (place: Place) => place.mentions,
};

/** The fewest letters of a name that is still being written by which it is known on the ground. */
const BEGINNING = 3;

/** A name that stands on the ground without being a place of the story, asked for whole or by its beginning. */
export function groundName(story: Story, query: string): string | undefined {
  const asked = fold(query.trim());
  if (asked.length < BEGINNING) return undefined;
  return story.ground.names.find(({ name }) => fold(name).startsWith(asked))?.name;
}

/** Below five letters one wrong letter is another place ("Iran", "Iraq"); from there one in five may be wrong. */
const fuzzy = (term: string) => (term.length < 5 ? false : 0.2);

/** A search through the places of a story by any of their names, best first. */
export function makeSearch(story: Story, lang: string): (query: string) => readonly Found[] {
  const index = new MiniSearch<Place>({
    fields: Object.keys(FIELDS),
    extractField: (place, field) =>
      field === 'id' ? place.id : FIELDS[field as keyof typeof FIELDS](place).join('\n'),
    processTerm: (term) => fold(term) || null,
    searchOptions: {
      prefix: true,
      fuzzy,
      combineWith: 'AND',
      boost: { names: 3, otherNames: 2 },
      boostDocument: (id) => 1 + story.passagesOf(id as string).length / 100,
    },
  });
  index.addAll([...story.places.values()]);

  return (query) => {
    const asked = fold(query.trim());
    const found = index.search(query).flatMap(({ id, terms }) => {
      const place = story.places.get(id as string);
      if (!place) return [];
      const own = nameIn(place.name, lang);
      const names = [own, ...everyName(place, story.about.language)];
      const whole = names.some(({ value }) => fold(value) === asked);
      const matched = names.find(({ value }) => holds(value, terms));
      return { place, whole, ...(matched && matched.value !== own.value && { matched }) };
    });
    // MiniSearch weighs how many names a place has; a reader who wrote a whole name means that place.
    return found
      .sort((a, b) => Number(b.whole) - Number(a.whole))
      .map(({ place, matched }) => ({ place, ...(matched && { matched }) }));
  };
}

function everyName(place: Place, articleLanguage: string): readonly Named[] {
  return [
    ...Object.entries(place.name).map(([lang, value]) => ({ value, lang })),
    ...(place.otherNames ?? []),
    ...place.mentions.map((value) => ({ value, lang: articleLanguage })),
  ].map(({ value, lang }) => ({ value, lang, dir: directionOf(lang) }));
}

function holds(name: string, terms: readonly string[]): boolean {
  const words = fold(name).split(/[\p{Z}\p{P}]+/u);
  return terms.every((term) => words.includes(term));
}
