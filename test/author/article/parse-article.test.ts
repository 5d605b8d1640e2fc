import { describe, expect, it } from 'vitest';
import { plainText } from '../../../author/src/article/marked-article.ts';
import { parseArticle } from '../../../author/src/article/parse-article.ts';

const ids = new Set(['basel', 'rhine', 'iraq', 'iran', 'new-quay']);

/** What an article's marks are: the words, the ids and the time. */
function marks(body: string) {
  const { paragraphs, problems } = parseArticle(body, { ids });
  expect(problems).toEqual([]);
  return paragraphs.flatMap(({ text, marks }) =>
    marks.map(({ start, end, ids, time }) => [
      text.slice(start, end),
      ids.join(' '),
      ...(time ? [time] : []),
    ]),
  );
}

/** Where and what an article's faults are. */
function faults(body: string) {
  return parseArticle(body, { ids }).problems.map(
    ({ spot, found, expected, remedy }) => `${spot.line}:${spot.column} ${found}; ${expected}. ${remedy}`,
  );
}

const text = (body: string) => plainText(parseArticle(body, { ids }));

describe('marks', () => {
  it.each([
    [
      'of a place',
      'From [Basel](#basel) down the [Rhine](#rhine).',
      [
        ['Basel', 'basel'],
        ['Rhine', 'rhine'],
      ],
    ],
    ['of several places', 'In [both countries](#iraq+iran).', [['both countries', 'iraq iran']]],
    ['with a time', 'In [Basel](#basel "1986-11-01") it burnt.', [['Basel', 'basel', '1986-11-01']]],
    [
      'in emphasis',
      'In *old **[Basel](#basel)*** and [_the_ Rhine](#rhine).',
      [
        ['Basel', 'basel'],
        ['the Rhine', 'rhine'],
      ],
    ],
    ['by reference', 'In [Basel][b].\n\n[b]: #basel', [['Basel', 'basel']]],
    [
      'over a line’s end',
      'To the [New\nQuay](#new-quay) of [Basel](#basel).',
      [
        ['New Quay', 'new-quay'],
        ['Basel', 'basel'],
      ],
    ],
    [
      'in quotations and lists',
      '> In [Basel](#basel).\n\n- by the [Rhine](#rhine)',
      [
        ['Basel', 'basel'],
        ['Rhine', 'rhine'],
      ],
    ],
    ['with spaces at their ends', 'In [ Basel ](#basel) now.', [['Basel', 'basel']]],
    [
      'after what is dropped',
      'A\u00ad  ![map](m.png) b[^1] [Basel](#basel).\n\n[^1]: Note.',
      [['Basel', 'basel']],
    ],
  ])('%s are read', (_, body, expected) => expect(marks(body)).toEqual(expected));

  it.each([
    ['a heading', 'See [below](#after-the-fire).\n\n## After the fire'],
    ['another page', 'See [the report](https://example.org/#basel).'],
    ['code', 'Write `a == b`.'],
  ])('a link to %s is none', (_, body) => expect(marks(body)).toEqual([]));

  it.each([
    ['[Basel] (#basel) burnt.', /^1:1 “\[Basel\] \(#basel\)”, which is no mark; .* Remove the space/],
    ['In\n[Quay](#new quay).', /^2:1 .*An id has no spaces/],
    ['In [Basel][#basel].', /^1:4 .*round brackets/],
    ['In (#basel)[Basel].', /^1:4 .*words first/],
    ['In [Basel](#basel\nnow.', /^1:4 .*Close the bracket/],
    ['In [Basel](basel).', /^1:4 a link to “basel”, which is a place; \(#basel\)/],
    ['In [Basel](#bassel).', /^1:4 the unknown id “bassel”; perhaps “basel”/],
    ['In [both](#iraq+irn).', /^1:4 the unknown id “irn”; perhaps “iran”/],
    ['In [](#basel).', /^1:4 a mark of “basel” without words/],
    ['In [Basel](#basel "1 November").', /^1:4 the title “1 November”, which is no date/],
    ['## In [Basel](#basel)', /^1:7 the mark “\[Basel\]\(#basel\)” in a heading/],
    ['| a |\n| - |\n| [Basel](#basel) |', /^3:3 .* in a table/],
    ['Write `[Basel](#basel)`.', /^1:8 .* in code/],
    ['```\n[Basel](#basel)\n```', /^2:1 .* in code/],
    ['<p>\n<a href="#basel">Basel</a>\n</p>', /^2:4 .* in HTML/],
    ['A.[^1]\n\n[^1]: In [Basel](#basel).', /^3:10 .* in a footnote/],
    ['He ==said it.', /^1:4 “==” that opens a quotation, and none that closes it/],
  ])('%j is a fault, with its place', (body, told) =>
    expect(faults(body)).toEqual([expect.stringMatching(told)]),
  );
});

describe('the text', () => {
  it('is that of paragraphs, headings, quotations and list items', () => {
    const body =
      '# Title\n\nOne *two*\n**three**.\n\n> Said.\n\n1. First\n2. Second\n\n| a |\n| - |\n| b |\n\n```\ncode\n```\n\n<div>html</div>\n\n![picture](p.png)\n';
    expect(text(body)).toBe('Title\n\nOne two three.\n\nSaid.\n\nFirst\n\nSecond\n');
  });

  it('has no footnotes, and what is escaped as it is meant', () => {
    expect(text('1986\\. A year\\*.[^1] And \\==x== y.\n\n[^1]: Note.')).toBe(
      '1986. A year*. And ==x== y.\n',
    );
  });
});

describe('quotations', () => {
  const quoted = (body: string) =>
    parseArticle(body, { ids }).paragraphs.flatMap(({ text, quoted }) =>
      quoted.map(({ start, end }) => text.slice(start, end)),
    );

  it('are what stands between two signs, marks among it', () => {
    expect(quoted('One ==two [Basel](#basel)== three ==four==.')).toEqual(['two Basel', 'four']);
    expect(marks('One ==two [Basel](#basel)== three [Rhine](#rhine).')).toEqual([
      ['Basel', 'basel'],
      ['Rhine', 'rhine'],
    ]);
  });

  it('are none where the signs stand alone, are escaped, or are code', () => {
    expect(quoted('a == b, c \\==d\\==, `e==f==`')).toEqual([]);
  });
});
