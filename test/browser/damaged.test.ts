import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { changeAnswers } from './answers.ts';
import { mapReady } from './browser.ts';
import { hostPage } from './host-page.ts';

/** A story's JSON, of which a test knows the form. */
// biome-ignore lint/suspicious/noExplicitAny: a test spoils files in ways that no type allows
type Json = Record<string, any>;

/** What a browser would say, were it asked. */
const BROWSERS = /undefined|null|TypeError|RangeError|Cannot|invalid|reading/i;

let page: Page;
let spoil: (story: Json) => void = () => {};
const errors: string[] = [];
beforeAll(async () => {
  page = await hostPage('', {
    renderer: 'svg',
    reducedMotion: 'reduce',
    prepare: (opened) =>
      changeAnswers(opened, '**/story.json', ({ body }) => {
        const story = JSON.parse(body);
        spoil(story);
        return { body: JSON.stringify(story) };
      }),
  });
  page.on('pageerror', (error) => errors.push(String(error)));
});
afterAll(() => page?.context().close());
beforeEach(() => {
  spoil = () => {};
  errors.length = 0;
});

let puts = 0;
/** Puts an element into the page, with a story that is fetched for it alone. */
const put = (attributes = '', around = 'en') => {
  puts += 1;
  return page.evaluate(
    ([attributes, around, folder]) => {
      document.documentElement.lang = around;
      // As a page's own parser would read it: the tests' own words, none of a story's.
      document.body.innerHTML = `<article-map src="${folder}" loading="eager" ${attributes}></article-map>`;
    },
    [attributes, around, `./?${puts}`] as const,
  );
};
const choose = (feature: string) =>
  page
    .locator('article-map')
    .evaluate((map, id) => (map as HTMLElementTagNameMap['article-map']).select(id), feature);
/** What the element calls a place that is chosen. */
const nameOf = async (feature: string) => {
  await choose(feature);
  return page
    .locator('article-map')
    .evaluate((map) => (map as HTMLElementTagNameMap['article-map']).chosenName);
};
const pollution = () => page.evaluate(() => Object.keys(Object.prototype));
const message = () => page.locator('article-map').locator('.am-message');

/** That the element has failed as it should: the poster, a sentence, a link, a way to try again, and nothing more. */
async function expectFailure(sentence: string): Promise<void> {
  await page.locator('article-map:state(failed)').waitFor();
  const said = (await message().textContent()) ?? '';
  expect(said).toContain(sentence);
  expect(said).not.toMatch(BROWSERS);
  expect(said.length).toBeLessThan(200);
  expect(await page.getByRole('img', { name: 'Map of the article’s places' }).isVisible()).toBe(true);
  await page.getByRole('link', { name: 'Open the map’s own page' }).waitFor();
  await page.getByRole('button', { name: 'Try again' }).waitFor();
  expect(errors).toEqual([]);
}

describe('a word that every object has is a language that no place is named in', () => {
  test.each(['__proto__', 'constructor', 'en_GB'])('lang="%s"', async (word) => {
    for (const [attributes, around] of [
      [`lang="${word}"`, 'en'],
      ['', word],
    ] as const) {
      await put(attributes, around);
      await mapReady(page, 'svg');
      expect(await nameOf('kurdistan')).toBe('Kurdistan Region');
    }
    expect(await pollution()).toEqual([]);
    expect(errors).toEqual([]);
  });

  test('in the frame’s address and in a story too', async () => {
    spoil = ({ topology }) => {
      for (const { geometries } of Object.values<Json>(topology.objects))
        for (const { properties } of geometries) properties.localLanguages = ['__proto__', 'toString'];
    };
    const { origin } = new URL(page.url());
    const before = page.url();
    await page.goto(`${origin}/embed.html?lang=__proto__&loading=eager`);
    await mapReady(page, 'svg');
    expect(await pollution()).toEqual([]);
    await page.goto(before);
    expect(errors).toEqual([]);
  });
});

test('a damaged story is told in one sentence, and the console has the rest', async () => {
  const said: string[] = [];
  page.on('console', (line) => said.push(line.text()));
  spoil = ({ ground }) => {
    ground.land.arcs = [[[]]];
  };
  await put();
  await expectFailure('The map could not be shown: its data is damaged.');
  expect(said.join('\n')).toContain('story.json#/ground/land/arcs/0/0: found an empty list');
  spoil = (story) => {
    story.sources = Array(20_000).fill(1);
  };
  await put();
  await expectFailure('The map could not be shown: its data is damaged.');
  expect(said.join('\n')).toMatch(/and \d+ more/);
});

test('what is thrown while the map is first drawn is a failure too, and can be tried again', async () => {
  await page.evaluate(() => {
    const { createElementNS } = Document.prototype;
    Document.prototype.createElementNS = function (this: Document, ...asked: [string, string]) {
      if (asked[1] === 'path') throw new TypeError('Cannot read properties of undefined (reading "0")');
      return Reflect.apply(createElementNS, this, asked);
    } as typeof createElementNS;
    Object.assign(window, { mend: () => Object.assign(Document.prototype, { createElementNS }) });
  });
  await put();
  await expectFailure('The map could not be shown: something unexpected went wrong.');
  await page.evaluate(() => Reflect.get(window, 'mend')());
  await page.getByRole('button', { name: 'Try again' }).click();
  await mapReady(page, 'svg');
});

test('what is thrown in one page of the reader leaves the others', async () => {
  await put();
  await mapReady(page, 'svg');
  await page.getByRole('button', { name: 'Places and passages' }).click();
  await page.evaluate(() => {
    const { createElement } = Document.prototype;
    Document.prototype.createElement = function (this: Document, ...asked: [string]) {
      if (asked[0] === 'blockquote') throw new TypeError('Cannot read properties of undefined (reading "0")');
      return Reflect.apply(createElement, this, asked);
    } as typeof createElement;
    const { createElementNS } = Document.prototype;
    Document.prototype.createElementNS = function (this: Document, ...asked: [string, string]) {
      if (asked[1] === 'blockquote') throw new TypeError('Cannot read properties of undefined');
      return Reflect.apply(createElementNS, this, asked);
    } as typeof createElementNS;
    Object.assign(window, {
      mend: () => Object.assign(Document.prototype, { createElement, createElementNS }),
    });
  });
  await choose('kurdistan');
  await page.getByText('This could not be shown.').waitFor();
  await page.evaluate(() => Reflect.get(window, 'mend')());
  await choose('iran');
  await page.getByRole('heading', { name: 'Iran', exact: true }).waitFor();
  await choose('kurdistan');
  await page.getByRole('heading', { name: 'Kurdistan Region', exact: true }).waitFor();
  await page.getByRole('blockquote').first().waitFor();
  expect(errors).toEqual([]);
});
