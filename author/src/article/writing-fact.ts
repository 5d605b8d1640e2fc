import { stringify } from 'yaml';
import { ARTICLE } from './names.ts';

/**
 * How a fact is written, the very line.
 *
 * @param file in which the story's facts stand: the article, above it, or story.json
 */
export function writingFact(name: string, value: unknown, file: string): string {
  if (file !== ARTICLE) return `write into ${file}: ${JSON.stringify(name)}: ${JSON.stringify(value)}`;
  const how = {
    collectionStyle: 'flow',
    flowCollectionPadding: false,
    lineWidth: 0,
    aliasDuplicateObjects: false,
  } as const;
  const line = stringify({ [name]: value }, how)
    .trim()
    .replace(/^\{|\}$/g, '');
  return `write among the facts at the top of ${ARTICLE}: ${line}`;
}
