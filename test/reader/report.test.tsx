import renderToString from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { ENGLISH } from '../../src/locale/english.ts';
import { Reader } from '../../src/reader/reader.tsx';
import type { ReaderState } from '../../src/reader/reader-context.ts';
import { readerStory } from './reader-fixture.ts';

/** The reader's last part, about the map, of a story with this address for errors. */
function about(report?: string, links: ReaderState['links'] = 'open'): string {
  const state: ReaderState = {
    story: readerStory({ ...(report !== undefined && { report }) }),
    chosen: {},
    hidden: new Set(),
    actions: { choose() {}, look() {}, point() {}, show() {}, step() {} },
    locale: ENGLISH,
    lang: 'en',
    theme: 'light',
    base: 'https://maps.example/s/',
    links,
    headingLevel: 2,
    textOf: () => 'coming',
  };
  const markup = renderToString(<Reader state={state} />);
  return markup.slice(markup.indexOf('About this map'));
}

test('a page for errors opens in a new tab, at the end', () => {
  expect(about('https://paper.example/errors?map=1')).toMatch(
    /<a class="am-outside" href="https:\/\/paper\.example\/errors\?map=1" target="_blank" rel="noopener">Report an error<\/a><\/p><\/section>/,
  );
});

test('a mailbox for errors opens where mail is written, without an empty tab', () => {
  expect(about('mailto:maps@paper.example?subject=Map')).toContain(
    '<a class="am-outside" href="mailto:maps@paper.example?subject=Map">Report an error</a>',
  );
});

test('where links come to nothing the address is there to be copied', () => {
  expect(about('mailto:maps@paper.example', 'text')).toContain(
    'Report an error <span class="am-address">mailto:maps@paper.example</span>',
  );
});

test('a story without an address for errors offers none, and none of another kind is followed', () => {
  expect(about()).not.toContain('Report an error');
  expect(about('javascript:alert(1)')).not.toContain('href="javascript:');
});
