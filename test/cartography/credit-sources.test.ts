import { expect, test } from 'vitest';
import { creditSources } from '../../src/cartography/credit-sources.ts';
import { place, smallStory, square } from '../stories/small-story.ts';

function creditsOf(...sources: { title: string; url: string; licence?: string }[]) {
  const story = smallStory();
  const only = place('land', 'country', square([0, 0, 1, 1]), [0, 0, 1, 1], { sources });
  return creditSources({ ...story, places: new Map([[only.id, only]]) }).map(({ text }) => text);
}

test('versions and details are left to the reader, and what is then the same is named once', () => {
  expect(
    creditsOf(
      { title: 'Natural Earth 4.1, 1:10m cultural vectors', url: 'https://example.org/a' },
      { title: 'Natural Earth, 1:50m physical vectors', url: 'https://example.org/b' },
    ),
  ).toEqual(['Natural Earth']);
});

test('beside the main source, only those are named whose licence asks for it', () => {
  expect(
    creditsOf(
      { title: 'Natural Earth', url: 'https://example.org/a' },
      { title: 'Atlas', url: 'https://example.org/b', licence: 'ISC' },
      { title: '© GeoNames', url: 'https://example.org/c', licence: 'CC BY 4.0' },
    ),
  ).toEqual(['Natural Earth', '© GeoNames, CC BY 4.0']);
});

test('the article is no source beside itself', () => {
  expect(creditsOf({ title: 'The article: “there”', url: 'https://example.org/story/' })).toEqual([]);
});
