import { describe, expect, test } from 'vitest';
import { mapReady, sharedVisit, visit } from './browser.ts';

const isNames = (address: string) => /\/names\/\w+-\w+\.json$/.test(new URL(address).pathname);
const choose = (language: string) =>
  [(lang: string) => document.querySelector('article-map')?.setAttribute('lang', lang), language] as const;

describe('the names on the basemap in the reader’s language', () => {
  const opened = sharedVisit('', { renderer: 'svg' });

  test('are fetched once that language is chosen, and drawn; each language’s in a file', async () => {
    const { page, errors } = opened;
    const asked: string[] = [];
    page.on('request', (request) => isNames(request.url()) && asked.push(request.url()));
    const map = page.locator('.am-map svg');
    const named = (name: string) => map.getByText(name, { exact: true }).first();
    await named('Isfahan').waitFor();
    expect(asked).toEqual([]);
    await page.evaluate(...choose('ar'));
    await named('أصفهان').waitFor();
    expect(await named('أصفهان').getAttribute('lang')).toBe('ar');
    await page.evaluate(...choose('ckb'));
    await named('ئیسفەهان').waitFor();
    await page.evaluate(...choose('en'));
    await named('Isfahan').waitFor();
    expect(asked.map((one) => /names\/(\w+)-/.exec(one)?.[1])).toEqual(['ar', 'ckb']);
    expect(errors).toEqual([]);
  });

  test('are found by the search, and shown there', async () => {
    const { page } = opened;
    await page.evaluate(...choose('fa'));
    await page.locator('.am-map svg').getByText('اصفهان', { exact: true }).first().waitFor();
    await page.getByRole('combobox').fill('اصف');
    await page.getByRole('option', { name: /^اصفهان/ }).waitFor();
    await page.getByRole('combobox').fill('');
    await page.evaluate(...choose('en'));
  });
});

test('where the file cannot be had the names that are there stay, and the console says why', async () => {
  const { page } = await visit('', { renderer: 'svg' });
  await mapReady(page, 'svg');
  await page.context().route(
    (url) => isNames(url.href),
    (route) => route.fulfill({ status: 404, body: 'gone' }),
  );
  const warned = page.waitForEvent('console', {
    predicate: (message) =>
      message.type() === 'warning' && message.text().includes('could not be loaded in “ar”'),
  });
  await page.evaluate(...choose('ar'));
  expect((await warned).text()).toMatch(
    /^article-map: the names of what lies below .* Those that are there stay\.$/,
  );
  const map = page.locator('.am-map svg');
  await map.getByText('العراق', { exact: true }).first().waitFor();
  expect(await map.getByText('Isfahan', { exact: true }).count()).toBeGreaterThan(0);
});
