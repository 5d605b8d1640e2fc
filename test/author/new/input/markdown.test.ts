import { expect, it } from 'vitest';
import { markdownOf } from '../../../../author/src/article/markdown-tree.ts';
import { readMarkdown } from '../../../../author/src/new/input/markdown.ts';

const read = (text: string) => {
  const { facts, body } = readMarkdown(text);
  return { facts, text: markdownOf(body) };
};

it('takes the facts from front matter, by the words of site generators', () => {
  const { facts, text } = read(
    '---\ntitle: Red\nauthors: [{name: A. Writer}, B. Writer]\ndate: 1986-11-01T10:00:00Z\nlang: pt_BR\ntags: [x]\ncanonical_url: https://example.org/red/\ndraft: true\n---\n\nA store burnt.\n',
  );
  expect(facts).toEqual({
    title: 'Red',
    author: 'A. Writer, B. Writer',
    published: '1986-11-01',
    language: 'pt-BR',
    url: 'https://example.org/red/',
  });
  expect(text).toBe('A store burnt.\n');
});

it('takes by what right it is quoted from front matter, where it is one of those that a story has', () => {
  expect(read('---\nrights: quotation\n---\n\nA store burnt.\n').facts).toEqual({ rights: 'quotation' });
  expect(read('---\nrights: © A. Writer\n---\n\nA store burnt.\n').facts).toEqual({});
});

it('takes title and author from above the text where nothing else says them', () => {
  expect(read('# The *red* river\n\n*By A. Writer*\n\nA store burnt.\n')).toEqual({
    facts: { title: 'The red river', author: 'A. Writer' },
    text: '# The *red* river\n\nA store burnt.\n',
  });
});

it('keeps the text as it is, but for links to no heading: they would be marks', () => {
  const article =
    '## Part\n\n[Part](#part), [a page](https://example.org/), a note[^1].\n\n[^1]: Said so.\n\n| a | b |\n| - | - |\n| 1 | 2 |\n';
  expect(read(article).text).toBe(article);
  expect(read('From [Basel](#basel) on.').text).toBe('From Basel on.\n');
});
