import fc from 'fast-check';
import type { Root } from 'mdast';
import { expect, it } from 'vitest';
import { markdownOf } from '../../../author/src/article/markdown-tree.ts';
import { parseArticle } from '../../../author/src/article/parse-article.ts';
import { normalise } from '../../../src/story/sentences.ts';

const treeOf = (texts: readonly string[]): Root => ({
  type: 'root',
  children: texts.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
});
const readBack = (texts: readonly string[]) => {
  const { paragraphs, problems } = parseArticle(markdownOf(treeOf(texts)), { ids: new Set(['basel']) });
  return { texts: paragraphs.map(({ text }) => text), problems };
};

it.each([
  '1986. A store burnt.',
  '# 1 in the world',
  '- no list',
  '+ nor this',
  '> said nobody',
  'a == b, and ==marked== too',
  '==at the beginning==',
  '=== three ===',
  '[Basel] (#basel)',
  '[Basel](#basel)',
  '[Basel]{#basel}',
  '(#basel)[Basel]',
  '[^1]: a note[^1]',
  '| a | b |',
  '*stars* and _lines_ and `ticks` and ~waves~',
  '<b>bold</b> &amp; <!-- hidden -->',
  '---',
  '***',
  'https://example.org/a_b_c',
  '5 * 3 \\ 2 \\= 4',
  'Chapter\u00a0One',
])('plain text that looks like Markdown stays what it is: %s', (text) => {
  expect(readBack([text, 'The end.'])).toEqual({ texts: [normalise(text), 'The end.'], problems: [] });
});

it('whatever the text', () => {
  const signs = fc.constantFrom(...'=[](){}#*_`~<>!|\\-+1.:&^ \n'.split(''), 'Basel', '==', '](#', 'é');
  const text = fc.array(signs, { maxLength: 14 }).map((parts) => `A${parts.join('')}z`);
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), (texts) => {
      const lines = texts.map((one) => one.replace(/\s+/g, ' '));
      expect(readBack(lines)).toEqual({ texts: lines.map(normalise), problems: [] });
    }),
    { numRuns: 500 },
  );
});
