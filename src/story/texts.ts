import { parseBounded } from './bounded-parse.ts';
import type { Mention, PassageText } from './passage.ts';
import { StoryError, schemaError } from './problem.ts';
import { mentionProblems } from './served-mentions.ts';
import { TextsSchema } from './served-schema.ts';
import type { Story } from './story.ts';

/**
 * The texts in what a file beside `story.json` holds, parsed, by the passages' ids.
 * @param file its name, as the passages have it
 * @throws StoryError where it is not of the served form, mentions what the story or the passage has not, or is not
 *   this story's
 */
export function readTexts(served: unknown, file: string, story: Story): ReadonlyMap<string, PassageText> {
  const result = parseBounded(TextsSchema, served);
  if (result.issues) throw schemaError(file, result);
  const { passages } = result.output;
  const problems = mentionProblems(file, passages, (id) => story.places.has(id));
  if (problems.length > 0) throw new StoryError(problems);
  const texts = new Map(
    passages.map(({ id, mentions, ...text }): [string, PassageText] => [
      id,
      { ...text, mentions: mentions.map(mentionOf) },
    ]),
  );
  const lost = story.passages.find(
    (passage) => 'file' in passage && passage.file === file && !texts.has(passage.id),
  );
  if (lost)
    throw new StoryError([
      {
        file,
        path: '',
        found: `no text of the passage ${lost.id}`,
        expected: 'the texts of all passages for which story.json names this file',
        remedy: 'Both must come from one build: put up the whole folder anew.',
      },
    ]);
  return texts;
}

/** A mention as it is served: feature, start, end. */
export function mentionOf([feature, start, end]: readonly [string, number, number]): Mention {
  return { feature, start, end };
}
