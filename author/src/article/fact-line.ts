import { stringify } from 'yaml';

/** A fact as its line in the front matter of `article.md`. */
export function factLine(name: string, value: unknown): string {
  const how = {
    collectionStyle: 'flow',
    flowCollectionPadding: false,
    lineWidth: 0,
    aliasDuplicateObjects: false,
  } as const;
  return stringify({ [name]: value }, how)
    .trim()
    .replace(/^\{|\}$/g, '');
}
