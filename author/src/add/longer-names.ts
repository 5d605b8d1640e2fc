import { frontMatterOf } from '../article/front-matter.ts';
import { markdownTree } from '../article/markdown-tree.ts';
import { findPlaces } from '../find-places/find-places.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { mapWords } from '../gazetteer/words.ts';
import { proseOf } from '../new/marks/prose.ts';

/**
 * The places that an article names of whose name another name is a part: Mexico is not meant in New Mexico.
 *
 * @param article its file's text
 * @param names what is looked for as a part
 */
export function longerNames(
  article: string | undefined,
  names: readonly string[],
  gazetteer: Gazetteer,
): string[] {
  const { text } = proseOf(markdownTree(frontMatterOf(article ?? '').body));
  const parts = names.map((name) => ` ${foldedOf(name)} `);
  const found = findPlaces(text, gazetteer, { adjectives: false }).map((finding) => finding.text);
  return [...new Set(found)].filter((name) => {
    const whole = ` ${foldedOf(name)} `;
    return parts.some((part) => whole.length > part.length && whole.includes(part));
  });
}

function foldedOf(name: string): string {
  return mapWords(name, ({ folded }) => folded).join(' ');
}
