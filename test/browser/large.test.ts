import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { serialiseStory } from '../../src/compiler/compile/serialise.ts';
import { madeUpStory } from '../stories/made-up.ts';
import { mapReady } from './browser.ts';
import { hostPage } from './host-page.ts';

const STORY = madeUpStory({ features: 900, passages: 1500 });
const { served, sidecars } = serialiseStory(STORY);
const FOLDER = new URL('large/', inject('site')).href;

let page: Page;
/** What of the folder was asked for, in turn; and what is not there, though it should be. */
const asked: string[] = [];
const lost = new Set<string>();

async function answer(route: Route): Promise<void> {
  const file = route.request().url().slice(FOLDER.length);
  const content = file === 'story.json' ? JSON.stringify(served) : sidecars.get(file);
  asked.push(file);
  if (content === undefined || lost.has(file)) await route.fulfill({ status: 404, body: '' });
  else await route.fulfill({ contentType: 'application/json', body: content });
}

beforeAll(async () => {
  page = await hostPage(
    `<style>article-map { display: block; height: 600px } img { width: 600px; height: 375px; display: block }</style>
    <article-map src="large/"><img alt=""></article-map>`,
    { renderer: 'svg', reducedMotion: 'reduce', prepare: (opened) => opened.route(`${FOLDER}**`, answer) },
  );
  await mapReady(page, 'svg');
});
afterAll(() => page?.context().close());

const choose = (passage: string | undefined) =>
  page.evaluate((id) => document.querySelector('article-map')?.select(null, id), passage);
/** What `story.json` does not hold of a passage. */
const exact = (index: number) => (STORY.passages[index] as { exact: string }).exact;
const fileOf = (index: number) =>
  [...sidecars].find(([, content]) => content.includes(`"${STORY.passages[index]?.id}"`))?.[0] ?? '';

test('a passage beside the story is fetched when it is chosen, once for all that lie with it', async () => {
  expect(asked.filter((file) => file.startsWith('passages/'))).toEqual([]);
  await choose(STORY.passages[700]?.id);
  await page.locator('blockquote', { hasText: exact(700) }).waitFor();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.locator('blockquote', { hasText: exact(701) }).waitFor();
  expect(asked.filter((file) => file.startsWith('passages/'))).toEqual([fileOf(700)]);
});

test('one that cannot be had is told, and comes at the next attempt', async () => {
  lost.add(fileOf(1400));
  await choose(STORY.passages[1400]?.id);
  await page.getByRole('article').getByText('could not be loaded').waitFor();
  expect(await page.getByRole('article').textContent()).toContain(
    // A reader is told no address.
    `${fileOf(1400).split('/').at(-1)} answered 404`,
  );
  lost.clear();
  await page.getByRole('article').getByRole('button', { name: 'Try again' }).click();
  await page.locator('blockquote', { hasText: exact(1400) }).waitFor();
  expect(asked.filter((file) => file === fileOf(1400))).toHaveLength(2);
});

test('a file that cannot be had is announced once, however many passages of a place lie in it', async () => {
  const [place, file] =
    [...STORY.places.keys()]
      .map(
        (id) => [id, STORY.passagesOf(id).map((passage) => fileOf(STORY.passages.indexOf(passage)))] as const,
      )
      .filter(([, files]) => files.length > 2 && new Set(files).size === 1)
      .map(([id, files]) => [id, files[0] ?? ''] as const)
      .find(([, lies]) => !asked.includes(lies)) ?? [];
  lost.add(file ?? '');
  await page.evaluate((id) => document.querySelector('article-map')?.select(id), place);
  const said = page.getByRole('status').getByText('could not be loaded');
  await said.waitFor();
  expect((await said.textContent())?.match(/could not be loaded/g)).toHaveLength(1);
  await expect.poll(() => page.getByRole('button', { name: 'Try again' }).count()).toBeGreaterThan(2);
  expect(await page.locator('article-map').getByRole('alert').count()).toBe(0);
  lost.clear();
  await page.getByRole('button', { name: 'Try again' }).first().click();
  await said.waitFor({ state: 'detached' });
});

test('a long list has in the page what is near, says how many there are, and is walked through by key', async () => {
  await page.evaluate(() => document.querySelector('article-map')?.select());
  const towns = [...STORY.places.values()].filter(
    ({ id, layer }) => layer === 'towns' && STORY.passagesOf(id).length > 0,
  );
  const items = page.getByRole('listitem').and(page.locator('[aria-posinset]'));
  const at = (position: number) =>
    page.locator(`[aria-posinset="${position}"][aria-setsize="${towns.length}"]`).getByRole('link');
  expect(await at(towns.length).count()).toBe(0);
  // The list is drawn after the choice is painted: before, there is no end of it to scroll to.
  await expect
    .poll(async () => {
      await page.locator('.am-reader').evaluate((reader) => reader.scrollTo(0, reader.scrollHeight));
      return at(towns.length).count();
    })
    .toBe(1);
  await at(towns.length).focus();
  for (let back = 0; back < 20; back++) {
    await page.keyboard.press('Shift+Tab');
    // No hand is faster than what the key leads to is drawn.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  }
  await expect.poll(() => at(towns.length - 20).evaluate((link) => link.matches(':focus'))).toBe(true);
  expect(await items.count()).toBeLessThan(160);
});

test('of a long list all is printed, and what is far is taken from the page again', async () => {
  await page.evaluate(() => document.querySelector('article-map')?.select());
  const parts = page.locator('.am-part:empty');
  await expect.poll(() => parts.count()).toBeGreaterThan(0);
  const printed = await page.evaluateHandle(() => {
    const seen = { empty: Number.NaN };
    addEventListener(
      'beforeprint',
      () => {
        seen.empty =
          document.querySelector('article-map')?.shadowRoot?.querySelectorAll('.am-part:empty').length ?? 0;
      },
      { once: true },
    );
    return seen;
  });
  await page.pdf();
  expect(await printed.jsonValue()).toEqual({ empty: 0 });
  await expect.poll(() => parts.count()).toBeGreaterThan(0);
  // So too where a script prints, which leaves no turn between the event and the paper.
  const left = await page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
    return document.querySelector('article-map')?.shadowRoot?.querySelectorAll('.am-part:empty').length;
  });
  expect(left).toBe(0);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect.poll(() => parts.count()).toBeGreaterThan(0);
});

test('of a long list all is printed by a script that has just had it drawn', async () => {
  await choose(STORY.passages[0]?.id);
  await page.locator('blockquote', { hasText: exact(0) }).waitFor();
  const left = await page.evaluate(async () => {
    const map = document.querySelector('article-map');
    const parts = () => map?.shadowRoot?.querySelectorAll('.am-part').length;
    const before = parts();
    map?.select();
    await Promise.resolve();
    const drawn = parts();
    dispatchEvent(new Event('beforeprint'));
    return { before, drawn, empty: map?.shadowRoot?.querySelectorAll('.am-part:empty').length };
  });
  expect(left).toEqual({ before: 0, drawn: expect.any(Number), empty: 0 });
  expect(left.drawn).toBeGreaterThan(0);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
});

test('where no event tells of the printing, what is not drawn of a long list takes no room on paper', async () => {
  // Of a part a copy, which no scrolling draws.
  const part = await page
    .locator('.am-part:empty')
    .first()
    .evaluateHandle((seen) => {
      const copy = seen.cloneNode() as Element;
      seen.after(copy);
      return copy;
    });
  const room = () => part.evaluate((copy) => copy.getBoundingClientRect().height);
  expect(await room()).toBeGreaterThan(0);
  await page.emulateMedia({ media: 'print' });
  expect(await room()).toBe(0);
  await page.emulateMedia({ media: null });
  await part.evaluate((copy) => copy.remove());
});

test('of a list that nobody would have printed stands on paper how long it is', async () => {
  const vast = madeUpStory({ features: 4000, passages: 2000 });
  const { served: json } = serialiseStory(vast);
  await page.route(`${FOLDER}story.json`, (route) => route.fulfill({ json }));
  await page.reload();
  await mapReady(page, 'svg');
  const towns = [...vast.places.values()].filter(
    ({ id, layer }) => layer === 'towns' && vast.passagesOf(id).length > 0,
  );
  const list = page.getByRole('list').filter({ has: page.locator(`[aria-setsize="${towns.length}"]`) });
  const count = new Intl.NumberFormat('en-GB').format(towns.length);
  const sentence = page.getByText(`${count} places, too many to print as a list.`);
  const hint = page.getByText(`${count} places. To find one by name`);
  await hint.waitFor();
  expect(await sentence.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  await sentence.waitFor();
  expect(await hint.isVisible()).toBe(false);
  expect(await list.count()).toBe(0);
  await page.emulateMedia({ media: null });
});
