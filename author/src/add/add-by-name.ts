import { quote } from '../../../src/story/problem.ts';
import type { Region } from '../basemap/region.ts';
import { wishOf } from '../basemap/wish-of.ts';
import { whileLocked } from '../folder/while-locked.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Possible } from '../new/places/possible-places.ts';
import type { Asker } from '../new/questions/asker.ts';
import { ToolError } from '../tool-error.ts';
import { type Added, addToStory } from './add-to-story.ts';
import { additionByName, type FoundByName, type Which } from './addition-by-name.ts';
import { besideStory } from './beside-story.ts';
import { longerNames } from './longer-names.ts';
import { ignoredNames, knownPlaces, storyTexts } from './story-texts.ts';
import { described, noneMeant } from './told-of-name.ts';

/** So many places of a name are offered. */
const OFFERED = 8;

/**
 * Adds a place to a story by its name; where nothing says which of several is meant, it asks.
 *
 * @param region for which areas are thinned; absent: every vertex
 * @param ask absent: nobody is there to answer
 * @throws ToolError where there is none, or none of those that there are is meant
 */
export async function addByName(
  name: string,
  folder: string,
  which: Which,
  {
    gazetteer,
    region,
    ask,
  }: {
    readonly gazetteer: Gazetteer;
    readonly region: Region | undefined;
    readonly ask: Asker | undefined;
  },
): Promise<
  Omit<FoundByName, 'addition'> & { readonly added: readonly Added[]; readonly role: string | undefined }
> {
  const find = async (meant?: Possible) => {
    const texts = storyTexts(folder);
    const known = await knownPlaces(folder, texts);
    const story = { article: texts.article, known };
    return { texts, known, ...additionByName(name, story, { ...which, meant, folder }, gazetteer, region) };
  };
  const { isClear, place, others } = await find();
  const wish = await wishOf(folder, { frames: [], languages: [] }).catch(() => undefined);
  const meant =
    isClear || !ask || !place ? undefined : await chosenOf(name, [place, ...others], { ask, folder });
  // Who answers may have saved the article meanwhile: it is read anew.
  return whileLocked(folder, async () => {
    const { texts, known, addition: bare, ...found } = await find(meant);
    const addition = besideStory(bare, texts.article, wish);
    const longer = longerNames(texts.article, addition.names, gazetteer);
    const ignored = await ignoredNames(folder, texts);
    const added = addToStory(folder, texts, known, [addition], [...ignored, ...longer]);
    return { ...found, added, role: addition.cells.role };
  });
}

async function chosenOf(
  name: string,
  places: readonly Possible[],
  { ask, folder }: { readonly ask: Asker; readonly folder: string },
): Promise<Possible> {
  const offered = places.slice(0, OFFERED);
  const key = await ask.key(`Nothing says which ${quote(name)} is meant. Which is it?`, [
    ...offered.map((place, index) => ({ key: String(index + 1), says: described(place, name) })),
    { key: 'n', says: 'none of these' },
  ]);
  const chosen = offered[Number(key) - 1];
  if (chosen) return chosen;
  throw new ToolError(noneMeant(name, folder));
}
