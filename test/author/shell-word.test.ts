import { expect, it } from 'vitest';
import { shellWord } from '../../author/src/shell-word.ts';

it.each([
  ['stories/my-story', 'stories/my-story'],
  ['Größe', 'Größe'],
  ['my story', '"my story"'],
  ["L'Aquila", '"L\'Aquila"'],
  ['a "b" $c `d`', '"a \\"b\\" \\$c \\`d\\`"'],
])('%s is a word of a command that can be copied: %s', (word, written) => {
  expect(shellWord(word)).toBe(written);
});
