import type { Root } from 'mdast';
import { stringify } from 'yaml';
import { markdownOf } from '../article/markdown-tree.ts';

/** `article.md`: the facts between two lines of three dashes, where there are any, and the article. */
export function articleFile(facts: Readonly<Record<string, unknown>>, body: Root): string {
  const front = Object.keys(facts).length === 0 ? '' : `---\n${stringify(facts, { lineWidth: 0 })}---\n\n`;
  return front + markdownOf(body);
}
