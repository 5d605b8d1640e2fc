import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changeAnswers } from './answers.ts';
import { mapReady, sharedVisit } from './browser.ts';
import { clickAt, POINTS } from './geography.ts';
import { hostPage, putBody } from './host-page.ts';

const TITLE = 'Iranian Foreign Policy In Iraq Following Defeat Of ISIS';

/** Roles and names of what a screen reader finds, a line each, without the texts between. */
async function named(page: Page, part: string): Promise<string[]> {
  const found = (await page.locator(part).ariaSnapshot()).split('\n');
  return found.flatMap((line) => /^\s*- '?([\w-]+ "[^"]*")/.exec(line)?.[1] ?? []);
}

/** The same, as Chromium tells a screen reader: without what is inert. */
async function tree(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes.flatMap(({ ignored, role, name }) => (ignored ? [] : `${role?.value} "${name?.value ?? ''}"`));
}

describe('the names of what is in the map', () => {
  const opened = sharedVisit('', { renderer: 'svg' });

  test('on the map', async () => {
    expect(await named(opened.page, '.am-map')).toEqual([
      `region "Map of the article’s places: ${TITLE}"`,
      `group "Map controls: ${TITLE}"`,
      'button "Zoom in"',
      'button "Zoom out"',
      'button "Back to the opening view"',
      'button "Move the map"',
      'button "Full screen"',
      'button "Share"',
      'link "Article: Dennis M. Nilsen, SouthFront"',
      'link "Natural Earth (borders of 2018)"',
      'link "© GeoNames, CC BY 4.0"',
    ]);
  });

  test('at the beginning of the panel', async () => {
    expect((await named(opened.page, '.am-panel')).slice(0, 8)).toEqual([
      `region "Places and passages: ${TITLE}"`,
      `navigation "Passages in the article’s order: ${TITLE}"`,
      'button "All places"',
      'button "Previous"',
      'button "Next"',
      `heading "${TITLE}"`,
      'link "SouthFront"',
      'button "Read the article’s passages in order"',
    ]);
  });

  test('in Share; and no two parts have the same id', async () => {
    const { page } = opened;
    await page.getByRole('button', { name: 'Share' }).click();
    expect(await named(page, 'dialog')).toEqual([
      'dialog "Share this view"',
      'heading "Share this view"',
      'button "Close"',
      'textbox "Link"',
      'button "Copy: Link"',
      'textbox "Map for a page that lets scripts in"',
      'button "Copy: Map for a page that lets scripts in"',
      'checkbox "Only this version of the map, checked by the browser"',
      'textbox "Map in a frame"',
      'button "Copy: Map in a frame"',
      'textbox "Address of the frame"',
      'button "Copy: Address of the frame"',
      'textbox "Picture with a link"',
      'button "Copy: Picture with a link"',
    ]);
    const ids = await page
      .locator('[id]')
      .evaluateAll((parts) => parts.filter((part) => part.getRootNode() !== document).map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(6);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    await page.keyboard.press('Escape');
  });

  test('links inside a quotation say where they lead, if their words do not', async () => {
    const { page } = opened;
    await page.evaluate(() => document.querySelector('article-map')?.select(null, 'p12-1'));
    await page.getByRole('blockquote').getByRole('link').first().waitFor();
    expect((await named(page, 'blockquote')).filter((line) => line.startsWith('link'))).toEqual([
      'link "Iraqi"',
      'link "Iranian"',
      'link "an oil pipeline (Proposed Kirkuk pipeline)"',
      'link "Iraqi"',
      'link "Kirkuk"',
      'link "Persian Gulf"',
      'link "Iran"',
    ]);
    // A mention around another's: what is left of it on both sides.
    await page.evaluate(() => document.querySelector('article-map')?.select('kurdistan'));
    await page.getByRole('link', { name: 'via (Kirkuk–Ceyhan pipeline)', exact: true }).waitFor();
  });
});

describe('on a host’s page', () => {
  let page: Page;
  beforeAll(async () => {
    page = await hostPage('', { renderer: 'svg', reducedMotion: 'reduce' });
  });
  afterAll(() => page?.context().close());
  const put = (html: string) => putBody(page, html);

  test('a still map is an image, with what the story says of it and what is chosen', async () => {
    await put('<article-map src="./" interactive="false" loading="eager"></article-map>');
    await mapReady(page, 'svg');
    const names = async () => (await tree(page)).filter((line) => !/^(RootWebArea|none|generic)/.test(line));
    const [opening = ''] = await names();
    expect(opening).toMatch(/^image "\w[^"]{40,}"$/);
    expect(await names()).toHaveLength(1);
    await page.evaluate(() => document.querySelector('article-map')?.select('kurdistan'));
    expect((await names()).filter((line) => /^(image|StaticText)/.test(line))).toEqual([
      opening,
      'StaticText "Chosen: "',
      'StaticText "Kurdistan Region"',
    ]);
    await page.evaluate(() => document.querySelector('article-map')?.setAttribute('interactive', 'true'));
    expect(await page.getByText('Chosen:').count()).toBe(0);
  });

  test('two stories on a page have landmarks and buttons under names of their own', async () => {
    const renamed = (body: string) => body.replaceAll(TITLE, 'Another story');
    await changeAnswers(
      page,
      '**/other/story.json*',
      ({ body }) => ({ body: renamed(body) }),
      (asked) => asked.replace('/other/', '/'),
    );
    await put(
      '<article-map src="./" loading="eager"></article-map><article-map src="./other/" loading="eager"></article-map>',
    );
    await expect.poll(() => page.locator('article-map:state(ready)').count()).toBe(2);
    for (const map of await page.locator('article-map').all())
      await map.getByRole('button', { name: 'Places and passages' }).click();
    const all = (await page.locator('body').ariaSnapshot()).split('\n');
    const parts = all.flatMap(
      (line) => /- '?((?:region|navigation|search) "[^"]*"|group "Map controls[^"]*")/.exec(line)?.[1] ?? [],
    );
    expect(parts.length).toBeGreaterThan(7);
    expect(parts.filter((part, i) => parts.indexOf(part) !== i)).toEqual([]);
  });

  test('headings begin at the level that the page asks for', async () => {
    await put('<article-map src="./" heading-level="4" loading="eager"></article-map>');
    await mapReady(page, 'svg');
    await page.getByRole('button', { name: 'Places and passages' }).click();
    const levels = async () => {
      const all = await page.locator('article-map').getByRole('heading').all();
      const tags = await Promise.all(all.map((one) => one.evaluate(({ localName }) => localName)));
      return [tags[0], ...new Set(tags)];
    };
    expect(await levels()).toEqual(['h4', 'h4', 'h5']);
    await page.evaluate(() => {
      const map = document.querySelector('article-map');
      if (map) map.headingLevel = 3;
    });
    expect(await levels()).toEqual(['h3', 'h3', 'h4']);
    await page.getByRole('button', { name: 'Share' }).first().click();
    expect(await page.getByRole('heading', { name: 'Share this view', level: 3 }).count()).toBe(1);
    await page.keyboard.press('Escape');
  });

  /** What is said in the element outside of any part that says its language. */
  const unsaid = () =>
    page.locator('article-map').evaluate((map) => {
      const root = map.shadowRoot as ShadowRoot;
      const said = [...root.querySelectorAll('*')].filter((part) => !part.matches('style, script'));
      return said.flatMap((part) => {
        const own = [...part.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
        const words = own.map(({ textContent }) => textContent?.trim()).join(' ');
        const named = ['aria-label', 'title', 'alt', 'placeholder'].map(
          (name) => part.getAttribute(name) ?? '',
        );
        const all = [words, ...named].filter((text) => /\p{L}/u.test(text));
        return all.length > 0 && part.closest('[lang]') === null ? all : [];
      });
    });

  test('English words on a Persian page say that they are English', async () => {
    await page.evaluate(() => {
      document.documentElement.lang = 'fa';
    });
    await put('<article-map src="./" loading="click"></article-map>');
    await page.getByRole('button', { name: 'Show the map' }).waitFor();
    expect(await unsaid()).toEqual([]);

    await put('<article-map src="./nowhere/" loading="eager"></article-map>');
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    expect(await unsaid()).toEqual([]);

    await put('<article-map src="./" loading="eager"></article-map>');
    await mapReady(page, 'svg');
    await clickAt(page, POINTS.kurdistan);
    await page.getByRole('group', { name: 'Also here' }).waitFor();
    await page.getByRole('button', { name: 'Share' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await unsaid()).toEqual([]);
    await page.evaluate(() => {
      document.documentElement.lang = 'en';
    });
  });
});
