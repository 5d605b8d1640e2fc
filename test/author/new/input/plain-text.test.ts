import { expect, it } from 'vitest';
import { markdownOf } from '../../../../author/src/article/markdown-tree.ts';
import { readPlainText } from '../../../../author/src/new/input/plain-text.ts';

const read = (text: string) => {
  const { facts, body } = readPlainText(text);
  return { facts, text: markdownOf(body) };
};

it('takes title, author and date from above the text', () => {
  const told = {
    facts: { title: 'The red river', author: 'A. Writer', published: '1986-11-01' },
    text: '# The red river\n\nA store burnt.\n',
  };
  expect(read('The red river\n\nBy A. Writer\n\n1 November 1986\n\nA store burnt.\n')).toEqual(told);
  expect(read('The red river\nBy A. Writer\n1 November 1986\n\nA store burnt.')).toEqual(told);
  expect(read('The red river\n=============\nBy A. Writer, 1 November 1986\n\nA store burnt.')).toEqual(told);
});

it('takes a first sentence for no title, and lines that are wrapped for one paragraph', () => {
  expect(read('A store burnt\nin the night.\n \n  1986. A year.\n')).toEqual({
    facts: {},
    text: 'A store burnt in the night.\n\n1986\\. A year.\n',
  });
});

it('takes lines that nobody has wrapped for paragraphs', () => {
  const long = `${'A store burnt. '.repeat(15)}End.`;
  expect(read(`Title\n\n${long}\nAnd then.`).text).toBe(`# Title\n\n${long}\n\nAnd then.\n`);
});
