import { describe, expect, test } from 'vitest';
import { sharedVisit, type Visit } from './browser.ts';
import { place } from './geography.ts';

const TEHRAN = [51.421, 35.694] as const;

describe('the reader, whatever draws the map', () => {
  const opened = sharedVisit('', { renderer: 'svg' });

  test('next and previous go through the passages in the article’s order, and the map follows', async () => {
    const { page } = opened;
    const next = page.getByRole('button', { name: 'Next' });
    const numbers: number[] = [];
    for (let i = 0; i < 4; i++) {
      await next.click();
      await page
        .getByText(`${i + 1} of `, { exact: false })
        .first()
        .waitFor();
      const paragraph = await page
        .getByText(/^Paragraph \d+/)
        .first()
        .textContent();
      numbers.push(Number(/\d+/.exec(paragraph ?? '')?.[0]));
    }
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    await page.getByRole('button', { name: 'Previous' }).click();
    await page.getByText('3 of ', { exact: false }).first().waitFor();
  });

  /** Goes to the story's page at a fragment, as by a link on it. */
  async function follow(address: string): Promise<Visit['page']> {
    await opened.page.evaluate((hash) => {
      location.hash = hash;
    }, address);
    return opened.page;
  }

  test('the address says which layers are shown, and a switch is no step to go back to', async () => {
    const page = await follow('#feature=kurdistan&layers=iraq+kurdistan');
    const iran = page.getByRole('checkbox', { name: 'Show on the map: Iran', exact: true });
    await page.getByRole('button', { name: 'All places' }).click();
    await expect.poll(() => page.url()).toMatch(/#layers=iraq\+kurdistan$/);
    const steps = await page.evaluate(() => history.length);
    await iran.dispatchEvent('click');
    await expect.poll(() => page.url()).toMatch(/#layers=iraq\+iran\+kurdistan$/);
    expect(await page.evaluate(() => history.length)).toBe(steps);
    await page.goBack();
    await page.getByRole('heading', { name: 'Kurdistan Region', exact: true }).waitFor();
    await page.getByRole('button', { name: 'All places' }).click();
    expect(await iran.isChecked()).toBe(false);
    await follow('');
    await expect.poll(() => iran.isChecked()).toBe(true);
  });

  test('back and forward follow the selection', async () => {
    const page = await follow('#feature=kurdistan');
    await page.getByRole('heading', { name: 'Kurdistan Region', exact: true }).waitFor();
    await page.evaluate(() => document.querySelector('article-map')?.setAttribute('feature', 'iran'));
    await page.getByRole('heading', { name: 'Iran', exact: true }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: 'Kurdistan Region', exact: true }).waitFor();
    await page.goForward();
    await page.getByRole('heading', { name: 'Iran', exact: true }).waitFor();
  });

  test.each([
    ['Kurdistan Region', 'کوردستان'],
    ['Shatt al-Arab', 'اروندرود'],
    ['Shatt al-Arab', 'arvand'],
    ['Tehran', 'طهران'],
    ['Mashhad', 'ferdowsi'],
    ['Persian Gulf', 'arabian gulf'],
  ])('search finds %s by %s', async (name, query) => {
    const { page } = opened;
    await page.getByRole('combobox').fill(query);
    await page.getByRole('option', { name }).first().waitFor();
    await page.getByRole('combobox').press('ArrowDown');
    await page.getByRole('combobox').press('Enter');
    await page.getByRole('heading', { name, exact: true }).waitFor();
  });

  test('a search that was left for something else does not silence what is said of it', async () => {
    const { page } = opened;
    const said = page.getByRole('status');
    await page.getByRole('combobox').fill('kur');
    await said.getByText(/places? found\./).waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Next' }).click();
    await said.getByText(/^Passage 1 of \d+: /).waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Next' }).click();
    await said.getByText(/^Passage 2 of \d+: /).waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'All places' }).click();
    await said.getByText('All places', { exact: true }).waitFor({ state: 'attached' });
  });

  test('the page’s title names what is chosen, so that its history can be read', async () => {
    const page = await follow('');
    const plain = await page.title();
    await follow('#feature=kurdistan');
    await expect.poll(() => page.title()).toBe(`Kurdistan Region · ${plain}`);
    await page.evaluate(() => document.querySelector('article-map')?.select(null, 'p12-1'));
    await expect.poll(() => page.title()).toMatch(/^Passage \d+ · /);
    await page.goBack();
    await expect.poll(() => page.title()).toBe(`Kurdistan Region · ${plain}`);
    await page.getByRole('button', { name: 'All places' }).click();
    await expect.poll(() => page.title()).toBe(plain);
  });

  test('a new page begins at its top, though the list is still being scrolled', async () => {
    const { page } = opened;
    const list = page.locator('.am-reader');
    await list.evaluate((reader) => {
      reader.scrollTo(0, 200);
      document.querySelector('article-map')?.select('kurdistan');
    });
    await page.getByRole('heading', { name: 'Kurdistan Region', exact: true }).waitFor();
    await expect.poll(() => list.evaluate(({ scrollTop }) => scrollTop)).toBe(0);
  });

  test('a passage given up for its place leaves all that was drawn of the place', async () => {
    const { page } = opened;
    await page.evaluate(() => document.querySelector('article-map')?.select('iran', 'p9-3'));
    await page.locator('.am-chosen').waitFor();
    const drawn = await page.getByRole('blockquote').count();
    expect(drawn).toBeGreaterThan(8);
    const least = await page.locator('.am-reader').evaluateHandle((reader) => {
      const seen = { count: Number.POSITIVE_INFINITY };
      const look = () => {
        seen.count = Math.min(seen.count, reader.querySelectorAll('blockquote').length);
      };
      new MutationObserver(look).observe(reader, { childList: true, subtree: true, attributes: true });
      return seen;
    });
    await page.evaluate(() => document.querySelector('article-map')?.select('iran'));
    await page.locator('.am-chosen').waitFor({ state: 'detached' });
    expect(await least.evaluate(({ count }) => count)).toBe(drawn);
  });

  test.each(['the button', 'Escape'])('%s leads back to all places, and to the whole region', async (by) => {
    const { page } = opened;
    const before = await place(page, TEHRAN);
    await page.getByRole('link', { name: 'United States', exact: true }).click();
    await expect.poll(async () => (await place(page, TEHRAN)).x).not.toBeCloseTo(before.x, 0);
    if (by === 'Escape') await page.keyboard.press('Escape');
    else await page.getByRole('button', { name: 'All places' }).click();
    await page.getByRole('combobox').waitFor();
    await expect.poll(async () => (await place(page, TEHRAN)).x).toBeCloseTo(before.x, 0);
  });

  test('a place named in a passage is a link to it, and notes stand apart from quotations', async () => {
    const page = await follow('#feature=kirkuk-pipeline');
    const quotation = page.getByRole('blockquote').first();
    await quotation.waitFor();
    await expect
      .poll(() => page.getByRole('blockquote').allTextContents())
      .not.toContainEqual(expect.stringContaining('shows a direction only'));
    await page.getByText('shows a direction only').waitFor();
    await quotation
      .getByRole('button', { name: 'Kirkuk', exact: true })
      .or(quotation.getByRole('link', { name: 'Kirkuk', exact: true }))
      .click();
    await page.getByRole('heading', { name: 'Kirkuk', exact: true }).waitFor();
  });
});
