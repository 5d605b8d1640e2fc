import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markText } from '../../src/reader/marked-text.ts';

const text = 'The Kirkuk pipeline';
const kirkuk = { feature: 'kirkuk', start: 4, end: 10 };
const pipeline = { feature: 'pipeline', start: 4, end: 19 };

test('text without mentions is one run', () => {
  expect(markText(text, [])).toEqual([{ parts: [{ text, mark: 'none' }] }]);
});

test('an empty text has no runs', () => {
  expect(markText('', [])).toEqual([]);
});

test('where mentions overlap, the link leads to the most specific place', () => {
  expect(markText(text, [pipeline, kirkuk])).toEqual([
    { parts: [{ text: 'The ', mark: 'none' }] },
    { feature: 'kirkuk', nested: true, parts: [{ text: 'Kirkuk', mark: 'other' }] },
    { feature: 'pipeline', parts: [{ text: ' pipeline', mark: 'other' }] },
  ]);
});

test('the current place is marked and not linked; one link spans what overlaps it', () => {
  expect(markText(text, [kirkuk, pipeline], 'kirkuk')).toEqual([
    { parts: [{ text: 'The ', mark: 'none' }] },
    {
      feature: 'pipeline',
      parts: [
        { text: 'Kirkuk', mark: 'current' },
        { text: ' pipeline', mark: 'other' },
      ],
    },
  ]);
  expect(markText(text, [kirkuk], 'kirkuk')).toEqual([
    {
      parts: [
        { text: 'The ', mark: 'none' },
        { text: 'Kirkuk', mark: 'current' },
        { text: ' pipeline', mark: 'none' },
      ],
    },
  ]);
});

test('two mentions of one place side by side are two links', () => {
  const runs = markText('aabb', [
    { feature: 'a', start: 0, end: 2 },
    { feature: 'a', start: 2, end: 4 },
  ]);
  expect(runs.map(({ feature }) => feature)).toEqual(['a', 'a']);
});

test('whatever the mentions, the runs joined are the text', () => {
  const mention = fc.record({
    feature: fc.constantFrom('a', 'b', 'c'),
    start: fc.integer({ min: -2, max: 30 }),
    end: fc.integer({ min: -2, max: 30 }),
  });
  fc.assert(
    fc.property(fc.string({ maxLength: 25 }), fc.array(mention, { maxLength: 6 }), (any, mentions) => {
      const runs = markText(any, mentions, 'a');
      expect(runs.flatMap(({ parts }) => parts.map((part) => part.text)).join('')).toBe(any);
      expect(runs.every(({ feature }) => feature !== 'a')).toBe(true);
    }),
  );
});
