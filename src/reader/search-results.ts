import type { Locale } from '../locale/locale.ts';
import type { BasemapNames } from '../story/basemap-names.ts';
import type { MixedWords, Worded } from '../story/mixed-words.ts';
import type { BasemapName, Story } from '../story/story.ts';
import { makeBasemapSearch } from './basemap-search.ts';
import { type FoundPlace, makeSearch } from './search-index.ts';

/** More results do not help a reader; typing another letter does. */
const MOST_RESULTS = 8;
/** Of these, at most, names that only stand on the map. */
const MOST_NAMES = 3;

/** A place of the story, or a name below it, to which the map can lead. */
export type Result = FoundPlace | { readonly name: BasemapName };

/** What is found for a query. */
interface Results {
  readonly listed: readonly Result[];
  /** Of all places found, listed or not. */
  readonly count: number;
  readonly names: readonly BasemapName[];
}

/** A search for the story's places and, after them, for names that only stand on the map. */
export function makeSearchOfAll(
  story: Story,
  lang: string,
  basemapNames: BasemapNames | undefined,
): (query: string) => Results {
  const search = makeSearch(story, lang);
  const searchBasemap = makeBasemapSearch(story, basemapNames);
  return (query) => {
    const names = searchBasemap(query).slice(0, MOST_NAMES);
    const { first, count } = search(query, MOST_RESULTS - names.length);
    return { listed: [...first, ...names.map((name): Result => ({ name }))], count, names };
  };
}

/** What is said of the results of a query. */
export function resultMessage(
  { count, names }: Results,
  query: string,
  nameOf: (name: BasemapName) => Worded,
  locale: Locale,
): MixedWords {
  const places =
    count === 0
      ? locale.say('reader.search.none', { query: query.trim() })
      : locale.say('reader.search.found', { count });
  if (names.length === 0) return [places];
  const also = locale.mixed('reader.search.basemap.also', { names: locale.mixedList(names.map(nameOf)) });
  return [places, ' ', ...also];
}
