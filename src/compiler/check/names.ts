import type { Problem } from '../../story/problem.ts';
import type { StoryFolder } from '../read/folder.ts';
import { isLanguageTag } from './language-tag.ts';

/** Every feature is named in each of the story's languages, but for what is no language: that is a fault of its own. */
export function checkNames({ entries: { languages = [] }, features }: StoryFolder): Problem[] {
  return features.flatMap(({ file, path, value }) =>
    languages
      .filter((language) => isLanguageTag(language) && !Object.hasOwn(value.properties.name, language))
      .map((language) => ({
        file,
        path: `${path}/properties/name`,
        found: `no name of ${value.id} in “${language}”`,
        expected: `a name in each of the story’s languages (${languages.join(', ')})`,
        remedy: `Add "${language}", or take it from "languages" in story.json.`,
      })),
  );
}
