import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { mapReady, visit } from './browser.ts';
import { hostPage } from './host-page.ts';

let page: Page;
beforeAll(async () => {
  ({ page } = await visit('#feature=kurdistan', {
    drawing: 'svg',
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  }));
  await mapReady(page, 'svg');
  await page.getByRole('button', { name: 'Share' }).click();
});
afterAll(() => page?.context().close());

/** Copies one of the offers, as a reader does, and reads what was copied. */
async function copied(what: string): Promise<string> {
  const dialog = page.getByRole('dialog', { name: 'Share this view' });
  await dialog.getByRole('button', { name: `Copy: ${what}` }).click();
  await dialog.getByRole('status').getByText(`Copied: ${what}.`).waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

test('the link leads to what is chosen', async () => {
  const link = await copied('Link');
  expect(link).toBe(`${inject('site')}#feature=kurdistan`);
});

test('the element, pasted into an empty page, shows the same', async () => {
  const host = await hostPage(await copied('Map for a page that lets scripts in'), {
    drawing: 'svg',
    script: false,
  });
  await mapReady(host, 'svg');
  await host.getByRole('heading', { name: 'Kurdistan', exact: true }).waitFor();
  await host.context().close();
});

test('the frame, pasted into an empty page, shows the same and has the height that it asks for', async () => {
  const host = await hostPage(await copied('Map in a frame'), { drawing: 'svg', script: false });
  const inside = host.frameLocator('iframe');
  await inside.getByRole('heading', { name: 'Kurdistan', exact: true }).waitFor();
  await expect.poll(() => host.locator('iframe').getAttribute('style')).toMatch(/height/);
  await host.context().close();
});

test('the picture, pasted into an empty page, is seen and leads to the map', async () => {
  const host = await hostPage(await copied('Picture with a link'), { script: false });
  await host.waitForFunction(() => document.images[0]?.complete && document.images[0].naturalWidth > 0);
  await host.getByRole('link').click();
  await host.waitForURL(/#feature=kurdistan$/);
  await host.context().close();
});

test('the dialog is closed by Escape, and the focus is back on its button', async () => {
  await page.keyboard.press('Escape');
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  const focused = await page.evaluate(
    () => document.querySelector('article-map')?.shadowRoot?.activeElement?.ariaLabel,
  );
  expect(focused).toBe('Share');
});
