import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mapReady, sharedVisit, visit } from './browser.ts';
import { clickAt } from './geography.ts';
import { hostPage } from './host-page.ts';

const KIRKUK = [44.392, 35.468] as const;

/** All that a screen reader is told, in order, from now on. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const told: string[] = [];
    Object.assign(globalThis, { told });
    const root = document.querySelector('article-map')?.shadowRoot;
    const hear = () => {
      for (const place of root?.querySelectorAll('[role="status"]') ?? []) {
        const text = place.textContent.trim();
        if (text !== '' && text !== places.get(place)) told.push(text);
        places.set(place, text);
      }
    };
    const places = new Map<Element, string>();
    hear();
    told.length = 0;
    if (root)
      new MutationObserver(hear).observe(root, { childList: true, characterData: true, subtree: true });
  });
  return () => page.evaluate('told') as Promise<string[]>;
}

describe('on the story’s page', () => {
  const opened = sharedVisit('', { renderer: 'svg' });

  test('what else lies where a place was chosen is told after it', async () => {
    const { page } = opened;
    const told = await listen(page);
    await clickAt(page, KIRKUK);
    await expect
      .poll(told)
      .toEqual([
        expect.stringMatching(/^Kirkuk, City\. \d+ passages?\.$/),
        expect.stringMatching(/^Also here: .*Iraq.*\.$/),
      ]);
  });

  test('that the layer of what is chosen is switched off is told', async () => {
    const { page } = opened;
    await page.evaluate(() => document.querySelector('article-map')?.setAttribute('layers', 'iraq iran'));
    const told = await listen(page);
    await page.evaluate(() => document.querySelector('article-map')?.select('kurdistan'));
    const off = 'This place’s layer is switched off on the map.';
    await expect
      .poll(told)
      .toContainEqual(expect.stringMatching(RegExp(`^Kurdistan Region, Region\\..* ${off}$`)));
    await page.evaluate(() => document.querySelector('article-map')?.removeAttribute('layers'));
  });

  test('a link that leads nowhere says so, to the eye too, until another leads somewhere', async () => {
    const { page } = opened;
    const told = await listen(page);
    const nowhere = 'The link led to a passage that this map does not have.';
    await page.evaluate(() => (location.hash = '#passage=nope'));
    await expect.poll(told).toEqual([nowhere]);
    const written = page.getByRole('region', { name: 'Places and passages' }).getByText(nowhere);
    expect(await written.isVisible()).toBe(true);
    await page.evaluate(() => (location.hash = '#passage=p12-1'));
    await expect.poll(told).toContainEqual(expect.stringMatching(/^Passage \d+ of \d+: /));
    expect(await written.count()).toBe(0);
  });

  test('Escape in the search says nothing of all places, where they were seen before', async () => {
    const { page } = opened;
    await page.evaluate(() => document.querySelector('article-map')?.select('iran'));
    await page.getByRole('heading', { name: 'Iran', exact: true }).waitFor();
    await page.evaluate(() => document.querySelector('article-map')?.select());
    const field = page.getByRole('combobox');
    await field.fill('xyzzy');
    const told = await listen(page);
    await field.fill('kurd');
    await expect.poll(told).toContainEqual(expect.stringMatching(/places? found/));
    await field.press('Escape');
    await expect.poll(() => field.inputValue()).toBe('');
    expect(await told()).not.toContain('All places');
    const status = page.getByRole('region', { name: 'Places and passages' }).getByRole('status');
    expect(await status.textContent()).toBe('');
  });
});

test('a page opened by a link that leads nowhere says that the map is there, and that the link did not', async () => {
  const { page } = await visit('#feature=nope', { renderer: 'svg' });
  await mapReady(page, 'svg');
  await page
    .getByRole('status')
    .getByText(
      'The map is there: Iranian Foreign Policy In Iraq Following Defeat Of ISIS. The link led to a place that is not on this map.',
    )
    .waitFor({ state: 'attached' });
  await page.context().close();
});

describe('where the story cannot be had', () => {
  let page: Page;
  beforeAll(async () => {
    page = await hostPage('<article-map src="./" loading="eager"></article-map>', {
      prepare: (page) => page.route('**/story.json', (route) => route.fulfill({ status: 404 })),
    });
  });
  afterAll(() => page?.context().close());

  test('a sentence says so, without an address', async () => {
    const said = page.getByRole('status').filter({ hasText: 'could not be shown' });
    await said.waitFor();
    const sentence = await said.evaluate((place) => place.firstChild?.textContent);
    expect(sentence).toBe('The map could not be shown: story.json answered 404 Not Found.');
    expect(await said.textContent()).not.toMatch(/https?:/);
  });
});
