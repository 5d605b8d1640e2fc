import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { FingerprintSchema } from '../../src/compiler/article/fingerprint.ts';
import { checkQuotation } from '../../src/compiler/article/quotation.ts';
import { wordCount } from '../../src/compiler/article/words.ts';
import { placeMention } from '../../src/compiler/compile/mention.ts';
import { ManifestSchema } from '../../src/story/manifest.ts';
import { NoteCollectionSchema, PassageCollectionSchema } from '../../src/story/passage.ts';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../geodata/${name}`, import.meta.url), 'utf8'));

const print = v.parse(FingerprintSchema, read('fingerprint.json'));
const manifest = v.parse(ManifestSchema, read('story.json'));
const passages = v.parse(PassageCollectionSchema, read('passages.json'));
const notes = v.parse(NoteCollectionSchema, read('notes.json'));
const items = passages.first.items;

const features = (passage: (typeof items)[number]) => passage.body.map((body) => body.source);

describe('the article’s passages', () => {
  test.each(items.map((item) => [item.id, item] as const))(
    '%s is whole sentences of the article',
    (id, item) => {
      const [quote, position] = item.target.selector;
      const checked = checkQuotation(print, quote.exact, item.target.paragraph);
      expect(checked).toMatchObject({ paragraph: item.target.paragraph, words: wordCount(quote.exact) });
      expect(id).toBe(`p${item.target.paragraph}-${'first' in checked ? checked.first : ''}`);
      expect(position.end - position.start).toBe(quote.exact.length);
    },
  );

  test.each(items.map((item) => [item.id, item] as const))(
    '%s mentions each of its features, and no other',
    (_, item) => {
      const [quote] = item.target.selector;
      for (const mention of quote.refinedBy) expect(placeMention(quote.exact, mention)).toHaveLength(1);
      expect(new Set(quote.refinedBy.map((mention) => mention.feature))).toEqual(new Set(features(item)));
    },
  );

  test('stand in the article’s order', () => {
    const starts = items.map((item) => item.target.selector[1].start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(new Set(items.map((item) => item.id)).size).toBe(items.length);
  });

  test('keep the limit on what is quoted', () => {
    const words = items.reduce((sum, item) => sum + wordCount(item.target.selector[0].exact), 0);
    expect(words / print.words).toBeLessThanOrEqual(manifest.quoteLimit.share);
    expect(manifest.quoteLimit.share).toBe(0.4);
  });

  test.each(['iraq', 'iran'])('speak of %s at least twelve times', (country) => {
    expect(items.filter((item) => features(item).includes(country)).length).toBeGreaterThanOrEqual(12);
  });

  test('date the meetings of 2017', () => {
    const times = new Set(items.map((item) => item.target.time));
    for (const time of ['2003', '1980/1988', '2017-07-23', '2017-07-30', '2017-07-31', '2017-08-05'])
      expect(times).toContain(time);
  });
});

test.each([
  ['passages', passages],
  ['notes', notes],
])('%s.json counts its items, and their ids differ', (_, { total, first }) => {
  expect(total).toBe(first.items.length);
  expect(new Set(first.items.map((item) => item.id)).size).toBe(total);
});
