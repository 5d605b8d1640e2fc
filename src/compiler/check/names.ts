import { isLanguageTag, lookUpLanguage } from '../../story/language-tag.ts';
import type { Names } from '../../story/place.ts';
import { type Problem, pointer } from '../../story/problem.ts';
import type { Located, StoryFolder } from '../read/folder.ts';

/**
 * Every layer, feature and word for a kind is in the story's own language, every feature and word in each of its
 * languages too, but for what is no language: that is a fault of its own.
 */
export function checkNames({
  entries: { language, languages = [], kinds = {} },
  layers,
  features,
}: StoryFolder): Problem[] {
  const own = language !== undefined && isLanguageTag(language) ? language : undefined;
  const words = Object.entries(kinds).flatMap(([kind, word]) =>
    word
      ? {
          file: 'story.json',
          path: pointer('kinds', kind),
          value: { id: `the kind ${kind}`, name: word.name },
        }
      : [],
  );
  return [
    ...words.flatMap((word) => unnamed(word, 'name', word.value.name, own)),
    ...layers.flatMap((layer) => unnamed(layer, 'title', layer.value.title, own)),
    ...features.flatMap((feature) => unnamed(feature, 'properties/name', feature.value.properties.name, own)),
    ...[
      ...words.map(({ file, path, value }) => ({ file, path: `${path}/name`, ...value })),
      ...features.map(({ file, path, value }) => ({
        file,
        path: `${path}/properties/name`,
        id: value.id,
        name: value.properties.name,
      })),
    ].flatMap(({ file, path, id, name }) =>
      languages
        .filter((one) => one !== own && isLanguageTag(one) && !Object.hasOwn(name, one))
        .map((one) => ({
          file,
          path,
          found: `no name of ${id} in “${one}”`,
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
