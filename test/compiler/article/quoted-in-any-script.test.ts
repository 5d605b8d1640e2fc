import { describe, expect, test } from 'vitest';
import { fingerprint, paragraphs } from '../../../src/compiler/article/fingerprint.ts';
import { checkQuotation } from '../../../src/compiler/article/quotation.ts';
import type { SplitterVersion } from '../../../src/story/sentences.ts';

describe('a quotation that runs over a paragraph’s end', () => {
  const print = fingerprint('The river runs.  A quiet town\n\nNobody knows it.  So be it.\n\nThey sail.');
  test.each([
    ['So be it. They sail.', 2, 'it runs from paragraph 2 into paragraph 3'],
    ['The river runs. A quiet town Nobody knows it.', 1, 'it runs from paragraph 1 into paragraph 2'],
    ['A quiet town\n\nNobody knows it. So be it. They sail.', 1, 'it runs from paragraph 1 into paragraph 3'],
  ])('is told as that: %s', (exact, paragraph, why) => {
    expect(checkQuotation(print, exact, paragraph)).toEqual({
      missed: `${why}; make a passage of what it quotes of each`,
    });
  });

  test('is none where its sentences stand in one paragraph, if another than is said', () => {
    expect(checkQuotation(print, 'So be it.', 1)).toEqual({
      missed: expect.stringContaining('stands in paragraph 2, not in 1'),
    });
  });
});

describe('what nobody sees does not break a quotation', () => {
  const article = 'The inter\u00adnational eﬀort\u200b ended.\u200f  So be it.';
  const clean = 'The international effort ended.';
  test.each([
    [article, clean],
    [clean, 'The inter\u00adnational eﬀort\u2060 ended.'],
  ])('in the article or in the quotation', (text, quoted) => {
    expect(checkQuotation(fingerprint(text), quoted, 1)).toMatchObject({ first: 1, words: 4 });
  });

  test('and is not in what is compared', () => {
    expect(paragraphs(article)[0]).toBe(`${clean} So be it.`);
  });

  test('joiners do: with them it is another word', () => {
    expect(checkQuotation(fingerprint('او می\u200cرود.', 'fa'), 'او میرود.', 1)).toHaveProperty('missed');
  });
});

describe('in a script without spaces', () => {
  const sentence =
    '伊拉克和伊朗的关系在二零零三年以后发生了根本性的变化，两国之间的贸易在随后的几年里增长了许多倍。';
  const print = fingerprint(`${sentence}他走了。\n\n没有人知道为什么。`, 'zh');

  test('words are counted, and stay as they were counted', () => {
    const [first, second] = print.sentences;
    expect(first?.words).toBeGreaterThan(20);
    expect(second?.words).toBeLessThan(5);
    const recounted = { ...print, sentences: print.sentences.map((mark) => ({ ...mark, words: 7 })) };
    expect(checkQuotation(recounted, sentence, 1)).toMatchObject({ words: 7 });
  });

  test('a sentence much like one of the article is known, and named in short', () => {
    expect(checkQuotation(print, sentence.replace('许多', '好几'), 1)).toEqual({
      missed: expect.stringMatching(
        /^its sentence “.{24}…” is not in the article; one much like it is in paragraph 1/,
      ),
    });
  });
});

describe('a fingerprint names the version of the splitter', () => {
  test.each([
    [1, ['Sie kam am 1.', 'Mai.', 'Dann ging sie.']],
    [2, ['Sie kam am 1. Mai.', 'Dann ging sie.']],
  ] satisfies [SplitterVersion, string[]][])('and is read by that: %i', (splitter, split) => {
    const emphasis = split.flatMap((sentence) => fingerprint(sentence, 'de').sentences);
    const print = { ...fingerprint('', 'de'), splitter, sentences: emphasis };
    expect(checkQuotation(print, 'Sie kam am 1. Mai.', 1)).toMatchObject({
      first: 1,
      last: split.length - 1,
    });
    expect(checkQuotation(print, 'Dann ging sie.', 1)).toMatchObject({ first: split.length });
  });

  test('which a new one does by itself', () => {
    expect(fingerprint('So be it.').splitter).toBe(2);
  });
});
