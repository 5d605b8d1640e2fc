import { quote } from '../../../src/story/problem.ts';
import { readText } from '../find-places/read-text.ts';
import { whileLocked } from '../folder/while-locked.ts';
import type { Asker } from '../new/questions/asker.ts';
import { slashed } from '../slashed.ts';
import { ToolError } from '../tool-error.ts';
import { type Added, type Addition, addToStory } from './add-to-story.ts';
import { type AsWhat, additionsByFile } from './additions-by-file.ts';
import { askOrigin, type SaidOfOrigin } from './ask-origin.ts';
import { ignoredNames, knownPlaces, storyTexts } from './story-texts.ts';

/**
 * Adds what is in a file to a story; of several places those that the story has already are left out.
 *
 * @param ask absent: nobody is there to answer
 * @throws ToolError where the file has none, or none that is new
 */
export async function addByFile(
  path: string,
  folder: string,
  said: AsWhat & SaidOfOrigin,
  ask: Asker | undefined,
): Promise<{ readonly added: readonly Added[]; readonly leftOut: readonly Addition['cells'][] }> {
  const text = await readText(path);
  const file = slashed(path);
  const fill = async (origin: object) => {
    const additions = additionsByFile(file, text, said, origin);
    const texts = storyTexts(folder);
    const known = await knownPlaces(folder, texts);
    const fresh = additions.filter(({ cells }) => !known.has(cells.id));
    const [taken] = additions;
    if (fresh.length === 0 && taken)
      throw new ToolError(
        additions.length === 1
          ? `${slashed(folder)}: found a place with the id ${quote(taken.cells.id)} already. Take it out, or name another id by --as.`
          : `${file}: found no place that ${slashed(folder)} does not have already, by the ids ${additions
              .map(({ cells }) => cells.id)
              .join(', ')}. Take these out, or give the file a column id with other ones.`,
      );
    const leftOut = additions.filter((one) => !fresh.includes(one)).map(({ cells }) => cells);
    return { fresh, leftOut, texts, known };
  };
  // What is wrong with the file is told before anything is asked.
  const { fresh } = await fill({});
  const what = fresh.some(({ geometry }) => geometry) ? 'shapes' : 'positions';
  const origin = await askOrigin(file, what, said, ask);
  // Who answers may have saved the article meanwhile: it is read anew.
  return whileLocked(folder, async () => {
    const { fresh, leftOut, texts, known } = await fill(origin);
    return { added: addToStory(folder, texts, known, fresh, await ignoredNames(folder, texts)), leftOut };
  });
}
