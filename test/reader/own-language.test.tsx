import renderToString from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Reader } from '../../src/reader/reader.tsx';
import { makeSearch } from '../../src/reader/search-index.ts';
import { buildStory } from '../stories/build-story.ts';
import { PERSIAN, toPersian } from '../stories/in-persian.ts';
import { tinyWith } from '../stories/tiny.ts';
import { READER_STATE } from './reader-fixture.ts';

const { story } = await buildStory(await tinyWith(toPersian));
const state = { ...READER_STATE, story };

/** The first heading's name when a place is chosen, with its language and direction. */
function heading(lang: string): string | undefined {
  const html = renderToString(<Reader state={{ ...state, lang, chosen: { feature: 'oster' } }} />);
  return /<h2[^>]*>.*?<\/h2>/s.exec(html)?.[0];
}

test('to readers of a language that a story is not in places have the story’s own names', () => {
  expect(heading('en')).toContain(`lang="fa" dir="rtl">${PERSIAN.oster}<`);
  expect(heading('fa-AF')).toContain(PERSIAN.oster);
  expect(heading('fr')).toContain('lang="fr" dir="ltr">Ostre<');
});

test('the legend’s layers too', () => {
  const html = renderToString(<Reader state={{ ...state, lang: 'en', chosen: {} }} />);
  for (const id of ['islands', 'lines', 'places'] as const) expect(html).toContain(`>${PERSIAN[id]}<`);
});

test('a search finds them', () => {
  const { first } = makeSearch(story, 'en')('فانوس', 5);
  expect(first).toEqual([{ place: story.places.get('lighthouse') }]);
});
