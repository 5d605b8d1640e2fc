import type { BasemapNames } from '../story/basemap-names.ts';
import type { BasemapName, Story } from '../story/story.ts';
import { askedWords, wholeName, wordsToFind } from './search-words.ts';

/** The fewest letters of a name that is still being written by which it is known, where no whole name is asked for. */
const BEGINNING = 3;

/**
 * A search through the names that stand on the map below the story, the `others` too, by the beginnings of their words: best known
 * first, each name once, and none that a place of the story has.
 */
export function makeBasemapSearch(
  story: Story,
  others?: BasemapNames,
): (query: string) => readonly BasemapName[] {
  let known: readonly (readonly [BasemapName, readonly string[]])[] | undefined;
  const namesFor = (name: BasemapName) => [name.name, ...[others?.names.get(name) ?? []].flat()];
  return (query) => {
    const asked = askedWords(query);
    const whole = wholeName(query);
    if (asked.length === 0) return [];
    known ??= namesOf(story).map((name) => [name, namesFor(name).flatMap(wordsToFind)]);
    return known.flatMap(([name, words]) => {
      if ([...whole].length < BEGINNING && !namesFor(name).some((one) => wholeName(one) === whole)) return [];
      const isFound = asked.every((ways) =>
        ways.some((parts) => parts.every((part) => words.some((word) => word.startsWith(part)))),
      );
      return isFound ? name : [];
    });
  };
}

/** A city comes before the province that has its name. */
function namesOf({ basemap, places }: Story): readonly BasemapName[] {
  const taken = new Set<string>();
  for (const { name } of places.values()) for (const one of Object.values(name)) taken.add(wholeName(one));
  return [...basemap.names]
    .sort((a, b) => a.rank - b.rank || Number(a.kind === 'division') - Number(b.kind === 'division'))
    .filter(({ name }) => {
      const whole = wholeName(name);
      return !taken.has(whole) && taken.add(whole);
    });
}
