import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../author/src/article/parse-article.ts';
import { quotationsOf } from '../../../author/src/article/quotations.ts';
import { mostTelling } from '../../../author/src/article/telling.ts';

const of = (body: string) => quotationsOf(parseArticle(body), 'en');
const exact = (body: string) => {
  const { quotations, problems } = of(body);
  expect(problems).toEqual([]);
  return quotations.map((quotation) => quotation.exact);
};

describe('without a sign of its own every marked sentence is quoted', () => {
  it('each by itself', () => {
    expect(exact('One [sea](#a). Two. Three [bay](#b).')).toEqual(['One sea.', 'Three bay.']);
  });

  it('but those that a mark crosses are one', () => {
    expect(exact('Zero [c](#c). At [St. Gallen. Then](#a) on. Four.')).toEqual([
      'Zero c.',
      'At St. Gallen. Then on.',
    ]);
  });
});

describe('with one anywhere', () => {
  it('only that is quoted, widened to whole sentences', () => {
    expect(exact('One [a](#a). Two ==words [b](#b). And== three. Four [c](#c).\n\nFive [d](#d).')).toEqual([
      'Two words b. And three.',
    ]);
  });

  it('two in one sentence are one quotation', () => {
    expect(exact('One ==two== [a](#a) ==three==. ==Four [b](#b)==.')).toEqual([
      'One two a three.',
      'Four b.',
    ]);
  });

  it('what names no place is a fault', () => {
    const { problems } = of('One [a](#a).\n\nTwo ==three==.');
    expect(problems).toEqual([
      expect.objectContaining({ found: 'a quotation that names no place', spot: { line: 3, column: 5 } }),
    ]);
  });
});

it('a time is that of the sentence, and two of them are a fault', () => {
  expect(of('In [a](#a "1986") it burnt.').quotations[0]?.time).toBe('1986');
  expect(of('In [a](#a "1986") and [b](#b "1987").').problems[0]?.found).toBe(
    '2 times in one quotation (1986, 1987)',
  );
});

it('of what could be quoted the most telling is proposed: every place once, then the densest', () => {
  const body =
    'On [a](#a) there was much to be said for a while. [A](#a) and [b](#b) met. [C](#c) left. Again [a](#a) came.';
  const { quotations } = of(body);
  const within = (words: number) => mostTelling(quotations, words).map((quotation) => quotation.exact);
  expect(within(3)).toEqual(['C left.']);
  expect(within(6)).toEqual(['A and b met.', 'C left.']);
  expect(within(9)).toEqual(['A and b met.', 'C left.', 'Again a came.']);
  expect(within(0)).toEqual([]);
});
