import { isLanguageTag, lookUpLanguage } from '../../story/language-tag.ts';
import type { Names } from '../../story/place.ts';
import type { Problem } from '../../story/problem.ts';
import type { Located, StoryFolder } from '../read/folder.ts';

/**
 * Every layer and feature is named in the story's own language, and every feature in each of its languages too, but for
 * what is no language: that is a fault of its own.
 */
export function checkNames({
  entries: { language, languages = [] },
  layers,
  features,
}: StoryFolder): Problem[] {
  const own = language !== undefined && isLanguageTag(language) ? language : undefined;
  return [
    ...layers.flatMap((layer) => unnamed(layer, 'title', layer.value.title, own)),
    ...features.flatMap((feature) => unnamed(feature, 'properties/name', feature.value.properties.name, own)),
    ...features.flatMap(({ file, path, value }) =>
      languages
        .filter((one) => one !== own && isLanguageTag(one) && !Object.hasOwn(value.properties.name, one))
        .map((one) => ({
          file,
          path: `${path}/properties/name`,
          found: `no name of ${value.id} in “${one}”`,
          expected: `a name in each of the story’s languages (${languages.join(', ')})`,
          remedy: `Add "${one}", or take it from "languages" in story.json.`,
        })),
    ),
  ];
}

function unnamed(
  { file, path, value }: Located<{ readonly id: string }>,
  at: string,
  names: Names,
  own: string | undefined,
): Problem[] {
  if (own === undefined || lookUpLanguage(Object.keys(names), own) !== undefined) return [];
  return [
    {
      file,
      path: `${path}/${at}`,
      found: `no name of ${value.id} in “${own}”`,
      expected: 'a name in the story’s own language',
      remedy: `Add "${own}", or correct "language" in story.json.`,
    },
  ];
}
