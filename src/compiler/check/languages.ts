import { isLanguageTag, LANGUAGE_TAG } from '../../story/language-tag.ts';
import { type Problem, pointer } from '../../story/problem.ts';
import type { StoryFolder } from '../read/folder.ts';

/** Every language is named by a tag that is one. (That of the fingerprint is a matter of its schema.) */
export function checkLanguages({ entries, layers, features, notes }: StoryFolder): Problem[] {
  const { language, languages = [], kinds = {} } = entries;
  const isTag = makeIsTag();
  const fault = (file: string, path: string, tag: string) => (isTag(tag) ? [] : [faultOf(file, path, tag)]);
  const keys = (file: string, path: string, names: object) =>
    Object.keys(names)
      .filter((tag) => !isTag(tag))
      .map((tag) => faultOf(file, path + pointer(tag), tag));
  return [
    ...(language === undefined ? [] : fault('story.json', '/language', language)),
    ...languages.flatMap((tag, index) => fault('story.json', pointer('languages', index), tag)),
    ...Object.entries(kinds).flatMap(([kind, word]) =>
      word ? keys('story.json', pointer('kinds', kind, 'name'), word.name) : [],
    ),
    ...layers.flatMap(({ file, path, value }) => keys(file, `${path}/title`, value.title)),
    ...features.flatMap(({ file, path, value }) => {
      const { name, localLanguages = [], otherNames = [] } = value.properties;
      const at = `${path}/properties`;
      return [
        ...keys(file, `${at}/name`, name),
        ...localLanguages.flatMap((tag, index) => fault(file, at + pointer('localLanguages', index), tag)),
        ...otherNames.flatMap(({ lang }, index) =>
          fault(file, at + pointer('otherNames', index, 'lang'), lang),
        ),
      ];
    }),
    ...notes.flatMap(({ file, path, value }) => fault(file, `${path}/body/language`, value.body.language)),
  ];
}

/** Says of tags whether they are some; of each once, as all features have the same. */
function makeIsTag(): (tag: string) => boolean {
  const known = new Map<string, boolean>();
  return (tag) => {
    const isTag = known.get(tag) ?? isLanguageTag(tag);
    known.set(tag, isTag);
    return isTag;
  };
}

function faultOf(file: string, path: string, tag: string): Problem {
  const hyphened = tag.replaceAll('_', '-');
  const remedy = hyphened !== tag && isLanguageTag(hyphened) ? `Write “${hyphened}”.` : 'Correct the value.';
  return { file, path, found: tag === '' ? 'an empty text' : `“${tag}”`, expected: LANGUAGE_TAG, remedy };
}
