import renderToString from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Reader } from '../../src/reader/reader.tsx';
import type { Place } from '../../src/story/place.ts';
import { makeStory } from '../../src/story/story.ts';
import { READER_STATE, readerStory } from './reader-fixture.ts';

const story = readerStory();
const [id = '', place] = [...story.places].find(([one]) => story.passagesOf(one).length === 0) ?? [];

/** The headings of the page of a place with this geometry. */
function headings(geometry: Place['geometry']): string[] {
  const places = new Map([...story.places, [id, { ...(place as Place), geometry }] as const]);
  const told = makeStory({ ...story, places });
  const markup = renderToString(<Reader state={{ story: told, chosen: { feature: id }, ...READER_STATE }} />);
  return [...markup.matchAll(/<h\d[^>]*>(.*?)<\/h\d>/g)].map(([, words = '']) => words);
}

test('of a point the position is from a source, of a line or an area the shape', () => {
  expect(headings({ type: 'Point', coordinates: [1, 1] })).toContain('The position is from');
  const line = headings({
    type: 'LineString',
    coordinates: [
      [1, 1],
      [2, 2],
    ],
  });
  expect(line).toContain('The shape is drawn from');
  expect(line).not.toContain('The position is from');
});
