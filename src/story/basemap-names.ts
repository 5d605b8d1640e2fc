import { parseBounded } from './bounded-parse.ts';
import { lookUpLanguage } from './language-tag.ts';
import { StoryError, schemaError } from './problem.ts';
import { BasemapNamesSchema } from './served-schema.ts';
import type { Basemap, BasemapName, NamesFile } from './story.ts';

/** The names on the basemap in another language than the story's own. */
export interface BasemapNames {
  /** BCP 47. */
  readonly language: string;
  /** By the name that stands in the story; what has no other name is not among them. */
  readonly names: ReadonlyMap<BasemapName, string>;
}

/** The file with the basemap's names in a language, or in what is left of its tag by RFC 4647 lookup, if there is one. */
export function namesFileFor({ namesIn = [] }: Basemap, language: string): NamesFile | undefined {
  const found = lookUpLanguage(
    namesIn.map((one) => one.language),
    language,
  );
  return namesIn.find((one) => one.language === found);
}

/**
 * The names in what a file of them holds, parsed.
 * @throws StoryError where it is not of its form, or does not belong to this basemap
 */
export function readBasemapNames({ names }: Basemap, { file }: NamesFile, json: unknown): BasemapNames {
  const result = parseBounded(BasemapNamesSchema, json);
  if (result.issues) throw schemaError(file, result);
  const { language, names: others } = result.output;
  if (others.length !== names.length)
    throw new StoryError([
      {
        file,
        path: '/names',
        found: `${others.length} names`,
        expected: `as many as story.json has (${names.length})`,
        remedy: 'Load the page anew, or build the story anew.',
      },
    ]);
  const known = names.flatMap((name, index): [BasemapName, string][] => {
    const other = others[index];
    return other ? [[name, other]] : [];
  });
  return { language, names: new Map(known) };
}
