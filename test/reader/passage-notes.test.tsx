import renderToString from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Reader } from '../../src/reader/reader.tsx';
import type { Chosen } from '../../src/selection/selection.ts';
import { articleStory } from '../stories/article.ts';
import { READER_STATE } from './reader-fixture.ts';

const story = await articleStory();
const CORRECTION = 'On 7 June 2017 the parties in Erbil had set it for 25 September';
const html = (chosen: Chosen) => renderToString(<Reader state={{ story, chosen, ...READER_STATE }} />);
const times = (markup: string) => markup.split(CORRECTION).length - 1;

test('the correction of the referendum’s date stands right after the passage that it corrects', () => {
  const markup = html({ passage: 'p15-1' });
  expect(times(markup)).toBe(1);
  expect(markup.indexOf(CORRECTION)).toBeGreaterThan(markup.indexOf('scheduled for November'));
  expect(times(html({ passage: 'p15-2' }))).toBe(0);
});

test.each(['kurdistan', 'iraq', 'iran'])(
  'and once on the page of %s, of which the passage speaks',
  (feature) => {
    const markup = html({ feature });
    expect(times(markup)).toBe(1);
    const after = markup.slice(markup.indexOf('data-am-passage="p15-1"'));
    const next = after.indexOf('<figure');
    expect(after.indexOf(CORRECTION)).toBeGreaterThan(0);
    if (next > 0) expect(after.indexOf(CORRECTION)).toBeLessThan(next);
  },
);

test('it is none on the story as a whole', () => {
  expect(times(html({}))).toBe(0);
});
