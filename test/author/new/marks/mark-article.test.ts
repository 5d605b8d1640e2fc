import { expect, it } from 'vitest';
import { markdownOf, markdownTree } from '../../../../author/src/article/markdown-tree.ts';
import { parseArticle } from '../../../../author/src/article/parse-article.ts';
import { markArticle } from '../../../../author/src/new/marks/mark-article.ts';
import { proseOf } from '../../../../author/src/new/marks/prose.ts';

/** The article with each "Basel" that its prose has marked. */
const marked = (article: string) => {
  const tree = markdownTree(article);
  const words = [...proseOf(tree).text.matchAll(/New\sBasel|Basel/g)].map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
    id: 'basel',
  }));
  return markdownOf(markArticle(tree, words));
};

it.each([
  ['From Basel to Basel.\n', 'From [Basel](#basel) to [Basel](#basel).\n'],
  ['- In Basel\n\n> At Basel\n', '- In [Basel](#basel)\n\n> At [Basel](#basel)\n'],
  ['*From Basel* and **Basel**.\n', '*From [Basel](#basel)* and **[Basel](#basel)**.\n'],
  ['New\nBasel lies there.\n', '[New\nBasel](#basel) lies there.\n'],
  ['1986\\. Basel \\*burns\\*.\n', '1986\\. [Basel](#basel) \\*burns\\*.\n'],
])('marks places in paragraphs, quotations and lists: %j', (article, expected) => {
  expect(marked(article)).toBe(expected);
});

it.each([
  '# Basel\n',
  '| Basel | b |\n| ----- | - |\n| Basel | 2 |\n',
  '```\nBasel\n```\n',
  'The words `Basel` and <b title="Basel">it</b>.\n',
  'A note[^1].\n\n[^1]: In Basel.\n',
  'Read [of Basel](https://example.org/) now.\n',
  'See ![Basel](basel.jpg) here.\n',
])('marks nothing where marks have no place: %j', (article) => {
  expect(marked(article)).toBe(article);
});

it('takes the place of a link whose words are the name', () => {
  expect(marked('In [Basel](https://example.org/basel), [so][1].\n\n[1]: https://example.org/\n')).toBe(
    'In [Basel](#basel), [so][1].\n\n[1]: https://example.org/\n',
  );
});

it('leaves what is half in italics, and marks what comes after it', () => {
  expect(marked('New *Basel* and Basel.\n')).toBe('New *Basel* and [Basel](#basel).\n');
});

it('reads the prose that the marked article has', () => {
  const article =
    '# A *title*\n\nOne  \ntwo `code` <br>three.\n\n- item\n\n| a |\n| - |\n\n> said [a](b) ![c](d)\n';
  const { text } = proseOf(markdownTree(article));
  const { paragraphs } = parseArticle(article);
  expect(text.split('\n\n').map((one) => one.replace(/\s+/g, ' ').trim())).toEqual(
    paragraphs.map((paragraph) => paragraph.text),
  );
});
