import { describe, expect, test } from 'vitest';
import { anchor, type Draft } from '../../../src/compiler/article/anchor.ts';
import { paragraphs } from '../../../src/compiler/article/fingerprint.ts';

const article = `The river runs to the sea.  Nobody knows who first gave it its curious name.  So be it.

Nobody named the sea.\u00a0 So be it.  They sail.
`;

const draft = (exact: string, target: Partial<Draft['target']> = {}, id?: string): Draft => ({
  ...(id !== undefined && { id }),
  type: 'Annotation',
  motivation: 'identifying',
  body: [{ type: 'SpecificResource', purpose: 'identifying', source: 'river' }],
  target: {
    source: 'https://paper.example/river',
    selector: [{ type: 'TextQuoteSelector', exact, refinedBy: [] }],
    ...target,
  },
});

describe('anchor', () => {
  test('fills in paragraph, context, offsets and id, and keeps the order and what is written', () => {
    const [second, first] = anchor(article, [
      draft('They sail.', { time: '1901' }),
      draft('Nobody knows who first gave it its curious name.', {}, 'named'),
    ]);
    expect(second).toMatchObject({ id: 'p2-3', target: { paragraph: 2, time: '1901' } });
    expect(second?.target.selector[0]).toMatchObject({ prefix: 'the sea. So be it. ', suffix: '' });
    const normalised = paragraphs(article).join('\n');
    for (const passage of [first, second]) {
      const [quote, position] = passage?.target.selector ?? [];
      expect(normalised.slice(position?.start, position?.end)).toBe(quote?.exact);
    }
    expect(first).toMatchObject({ id: 'named', target: { paragraph: 1 } });
    expect(first?.target.selector[0]).toMatchObject({
      prefix: 'river runs to the sea. ',
      suffix: ' So be it.',
    });
  });

  test('normalises a quotation of several sentences', () => {
    const [passage] = anchor(article, [draft('So be it.\u00a0 They sail.')]);
    expect(passage?.target.selector[0].exact).toBe('So be it. They sail.');
  });

  test('believes the author’s paragraph where the sentence stands in two', () => {
    const passages = anchor(article, [draft('So be it.'), draft('So be it.', { paragraph: 2 })]);
    expect(passages.map((passage) => passage.id)).toEqual(['p1-3', 'p2-2']);
  });

  test('refuses what is not in the article, all at once', () => {
    const wrong = [draft('The river runs to the lake.', {}, 'lake'), draft('So be it.'), draft('They')];
    expect(() => anchor(article, wrong)).toThrow(
      [
        'passages.json#/first/items/0 (lake): not in the article: its sentence “The river runs to the lake.” is not in the article; one much like it is in paragraph 1: quote that whole sentence, to the letter.',
        'passages.json#/first/items/2: not in the article: its sentence “They” is not in the article, nor is any like it; quote whole sentences, to the letter.',
      ].join('\n'),
    );
  });
});
