import { describe, expect, it } from 'vitest';
import { textWordsOf } from '../../../author/src/recognise/text-words.ts';

const gaps = (text: string) => textWordsOf(text).map(({ gap }) => gap);

describe('what stands between words', () => {
  it.each([
    ['Basra fell. Then', ['paragraph', 'space', 'stop']],
    ['Basra, Iraq', ['paragraph', 'comma']],
    ['Dr. Logan', ['paragraph', 'space']],
    ['J. Logan', ['paragraph', 'space']],
    ['one-two', ['paragraph', 'hyphen']],
    ['one\n\ntwo', ['paragraph', 'paragraph']],
    ['one\r\n\r\ntwo', ['paragraph', 'paragraph']],
    ['one — two', ['paragraph', 'other']],
    ['W.Va.', ['paragraph', 'space']],
  ])('%j', (text, expected) => {
    expect(gaps(text)).toEqual(expected);
  });
});

describe('a word', () => {
  it.each([
    ["d'Ivoire", { isCapitalised: true, isUpperCase: false }],
    ['USA', { isCapitalised: true, isUpperCase: true }],
    ['été', { isCapitalised: false }],
    ['Été', { isCapitalised: true }],
    ['42nd', { isNumber: true }],
  ])('%s', (text, shape) => {
    expect(textWordsOf(`the ${text}`)[1]).toMatchObject(shape);
  });

  it('that is the s of a genitive', () => {
    expect(textWordsOf('Iraq’s').map(({ isGenitive }) => isGenitive)).toEqual([false, true]);
  });
});
