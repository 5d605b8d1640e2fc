import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPlaces } from '../../../author/src/find-places/find-places.ts';
import type { Finding } from '../../../author/src/find-places/finding.ts';
import { smallGazetteer } from '../gazetteer/places.ts';

const find = (text: string, options = {}): Finding[] => findPlaces(text, smallGazetteer, options);
const named = (text: string): string[] => find(text).map((finding) => finding.text);
const meant = (text: string): string[] =>
  find(text).map(({ name, admin1, country }) => [name, admin1, country].filter(Boolean).join(', '));

describe('which place is meant', () => {
  it('of homonyms the largest, where nothing else is said', () => {
    expect(meant('She flew to Paris in May.')).toEqual(['Paris, Île-de-France, FR']);
  });

  it('the one that the text puts into a state', () => {
    expect(meant('The fair at Paris, Texas, opened.')).toEqual(['Paris, Texas, US', 'Texas, Texas, US']);
    expect(meant('They moved from Portland, Maine, in May.')[0]).toBe('Portland, Maine, US');
    expect(meant('A mill in Bend, Ore., burned.')[0]).toBe('Bend, Oregon, US');
  });

  it('the one near the other places of the text', () => {
    expect(
      meant('From Dallas the road goes to Sherman and on to Paris. In Texas it is called the long way.'),
    ).toContain('Paris, Texas, US');
  });

  it('the same in the whole text', () => {
    const places = find('He lives in Portland, Maine. In Portland it rains. She likes Portland, Oregon.');
    expect(places.filter(({ name }) => name === 'Portland').map(({ admin1 }) => admin1)).toEqual([
      'Maine',
      'Maine',
      'Oregon',
    ]);
  });

  it('tells the others, the likeliest first', () => {
    const [paris] = find('She flew to Paris in May.');
    expect(paris?.alternatives.map(({ geonameId }) => geonameId)).toEqual([4717560]);
    expect(paris?.why).toBe('the best known of 2 places of that name');
  });
});

describe('what is no place', () => {
  it.each([
    'John Logan came. Then Logan left.',
    'Mr. Paris came.',
    'Logan said so.',
    'Nice to see you.',
    'He lives on Dallas Street.',
    'J. Portland wrote it.',
  ])('%s', (text) => {
    expect(named(text)).toEqual([]);
  });

  it('but is one where the text says so', () => {
    expect(named('A flat in Nice, France')).toEqual(['Nice', 'France']);
  });
});

describe('adjectives', () => {
  it('are the country, and can be left out', () => {
    expect(find('Russian ships')).toMatchObject([{ text: 'Russian', name: 'Russia', kind: 'country' }]);
    expect(find('Russian ships left Dallas', { adjectives: false }).map(({ text }) => text)).toEqual([
      'Dallas',
    ]);
  });

  it('are not people or languages', () => {
    expect(named('Many Russians came. They spoke in French and left.')).toEqual([]);
  });

  it('several for one noun are all meant', () => {
    expect(named('Talks of French and Russian officials')).toEqual(['French', 'Russian']);
  });
});

describe('where it stands', () => {
  it('counts in UTF-16 units', () => {
    const text = '🌍🌍 Zürich and St. Louis';
    expect(find(text)).toMatchObject([
      { start: 5, end: 11, name: 'Zürich' },
      { text: 'St. Louis', name: 'Saint Louis' },
    ]);
  });

  it('names keep their hyphens and what they begin with', () => {
    expect(named("From Stratford-upon-Avon to Côte d'Ivoire")).toEqual([
      'Stratford-upon-Avon',
      "Côte d'Ivoire",
    ]);
  });

  it('a name goes on where a page ends its line', () => {
    const line = 'word '.repeat(12);
    expect(named(`${`${line}\n`.repeat(6)}${'word '.repeat(11)}St.\nLouis ${line}`)).toEqual(['St.\nLouis']);
  });

  it('is nowhere in an empty text', () => {
    expect(find('')).toEqual([]);
  });

  const words = fc.constantFrom(
    ...'Paris|Texas|, |. |\n\n|in|Mr.|Logan|Nice|🌍|US|Russian|St. Louis|said|-|’s|the|Red Sea|Bend|Ore.|(|é'.split(
      '|',
    ),
  );
  it('holds for any text: sorted, disjoint, to the letter, and the same each time', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string({ unit: 'grapheme', maxLength: 4 }))), (parts) => {
        const text = parts.join(' ');
        const findings = find(text);
        let end = 0;
        for (const finding of findings) {
          expect(finding.start).toBeGreaterThanOrEqual(end);
          expect(finding.end).toBeGreaterThan(finding.start);
          expect(text.slice(finding.start, finding.end)).toBe(finding.text);
          expect(finding.confidence).toBeGreaterThanOrEqual(0);
          expect(finding.confidence).toBeLessThanOrEqual(1);
          end = finding.end;
        }
        expect(find(text)).toEqual(findings);
      }),
    );
  });
});
