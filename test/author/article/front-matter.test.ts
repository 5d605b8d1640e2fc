import { expect, it } from 'vitest';
import { frontMatterOf } from '../../../author/src/article/front-matter.ts';

it('gives its facts, each with its place, and the article with the lines it had', () => {
  const { facts, spots, problems, body } = frontMatterOf(
    '---\ntitle: One\npublished: 2026-11-28\n---\n\nText.\n',
  );
  expect(problems).toEqual([]);
  expect(facts).toEqual({ title: 'One', published: '2026-11-28' });
  expect(spots.get('published')).toEqual({ line: 3, column: 1 });
  expect(body.split('\n').indexOf('Text.')).toBe(5);
});

it('takes a year alone for a date', () => {
  expect(frontMatterOf('---\npublished: 2017\n---\n').facts).toEqual({ published: '2017' });
});

it('is none where the text merely opens with a rule', () => {
  expect(frontMatterOf('---\n\nText.\n')).toMatchObject({ facts: {}, problems: [], body: '---\n\nText.\n' });
});

it.each([
  ['---\ntitle: One: two\n---\n', 2],
  ['---\ntitle: One\ntitle: Two\n---\n', 3],
  ['---\njust words\n---\n', 2],
  ['---\ntitle: One\n\nText.\n', 1],
])('%j is a fault, with its line', (text, line) => {
  const { problems } = frontMatterOf(text);
  expect(problems.map(({ spot }) => spot.line)).toEqual([line]);
});

it('runs no code', () => {
  expect(
    frontMatterOf('---\ntitle: !!js/function "function () { throw 1 }"\n---\n').facts.title,
  ).not.toBeTypeOf('function');
});
