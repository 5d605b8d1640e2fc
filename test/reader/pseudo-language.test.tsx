import renderToString from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Reader } from '../../src/reader/reader.tsx';
import type { ReaderState } from '../../src/reader/reader-context.ts';
import type { Chosen } from '../../src/selection/selection.ts';
import { PSEUDO } from '../locale/pseudo.ts';
import { tinyStory } from '../stories/tiny.ts';

/** All strings within a value, those that hold others last. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value instanceof Map) return [...value].flatMap(stringsIn);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(stringsIn);
  return [];
}

/** What a reader is told by HTML: its texts, and the attributes that are read out or shown. */
function saidIn(markup: string): string[] {
  const attributes = [...markup.matchAll(/ (?:aria-label|placeholder|title|alt)="([^"]*)"/g)].map(
    ([, said = '']) => said,
  );
  // A quotation is cut into pieces by the links in it; other tests hold it to the letter.
  const texts = markup
    .replace(/<blockquote.*?<\/blockquote>/gs, '')
    // A message with names in it is one text.
    .replace(/role="status">.*?<\/p>/gs, (status) => status.replace(/<\/?bdi[^>]*>/g, ''))
    .split(/<[^>]*>/);
  const plain = (text: string) =>
    text
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&');
  return [...attributes, ...texts].map(plain);
}

/** The letters, digits, commas and dashes of a text that are neither in a message nor of the story. */
function foreignTo(story: readonly string[], text: string): string {
  let rest = text;
  while (/⟦[^⟦⟧]*⟧/.test(rest)) rest = rest.replace(/⟦[^⟦⟧]*⟧/g, ' ');
  for (const own of story) rest = rest.replaceAll(own, ' ');
  return rest.replace(/[^\p{L}\p{N},–]/gu, '');
}

test('every word of the reader that is not the story’s is the locale’s, on every page', async () => {
  const story = await tinyStory();
  const strings = stringsIn(story);
  const dates = strings.filter((text) => /^\d{4}(-\d\d)*(\/|$)/.test(text)).map(PSEUDO.date);
  // The name of a format is the same in every language.
  const own = [...strings, ...dates, 'GeoJSON']
    .filter((text) => /[\p{L}\p{N}]/u.test(text))
    .sort((a, b) => b.length - a.length);
  const state: Omit<ReaderState, 'chosen'> = {
    story,
    locale: PSEUDO,
    hidden: new Set(story.layers.slice(0, 1).map(({ id }) => id)),
    missed: { feature: 'nowhere' },
    actions: { choose() {}, point() {}, show() {}, step() {}, look() {} },
    textOf: () => 'coming',
    lang: story.about.language,
    theme: 'light',
    base: './',
    links: 'open',
    headingLevel: 2,
  };
  const pages: Chosen[] = [
    {},
    ...[...story.places.keys()].map((feature) => ({ feature })),
    ...story.passages.map(({ id }) => ({ passage: id })),
  ];
  const said = pages.flatMap((chosen) => saidIn(renderToString(<Reader state={{ ...state, chosen }} />)));
  expect(said.filter((text) => text.includes('⟦')).length).toBeGreaterThan(pages.length * 5);
  expect([...new Set(said.filter((text) => foreignTo(own, text) !== ''))]).toEqual([]);
});

test('the reader is set as its language is written', async () => {
  const story = await tinyStory();
  const markup = renderToString(
    <Reader
      state={{
        ...{
          story,
          locale: PSEUDO,
          chosen: {},
          hidden: new Set<string>(),
          lang: 'en',
          theme: 'light',
          base: './',
        },
        ...{ links: 'open', headingLevel: 2, textOf: () => 'coming' },
        actions: { choose() {}, point() {}, show() {}, step() {}, look() {} },
      }}
    />,
  );
  expect(markup).toContain('class="am-reader" lang="ar-XB" dir="rtl"');
});
