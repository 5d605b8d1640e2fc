import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { changeAnswers } from './answers.ts';
import { violations } from './axe.ts';
import { mapReady, visit } from './browser.ts';
import { POINTS, place } from './geography.ts';
import { hostPage } from './host-page.ts';
import { still } from './pixels.ts';

let page: Page;
beforeAll(async () => {
  ({ page } = await visit('#feature=kurdistan&layers=iraq+kurdistan', {
    renderer: 'svg',
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
  const text = () => page.evaluate(() => navigator.clipboard.readText());
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await dialog.getByRole('button', { name: `Copy: ${what}` }).click();
  await dialog.getByRole('status').getByText(`Copied: ${what}.`).waitFor();
  // That it was copied may still be said of the time before.
  await expect.poll(text).not.toBe('');
  return text();
}

const pin = () => page.getByRole('checkbox', { name: 'Only this version of the map' });

test('the link leads to what is chosen, and shows the same layers', async () => {
  const link = await copied('Link');
  expect(link).toBe(`${inject('site')}#feature=kurdistan&layers=iraq+kurdistan`);
});

/** Whether a page's map shows Iraq and Kurdistan alone, as the legend of its list says. */
async function showsTheSame(where: Page | FrameLocator): Promise<void> {
  await where.getByRole('heading', { name: 'Kurdistan Region', exact: true }).waitFor();
  await where.getByRole('button', { name: 'All places' }).click();
  const shown = (layer: string) =>
    where.getByRole('checkbox', { name: `Show on the map: ${layer}`, exact: true }).isChecked();
  expect([await shown('Iraq'), await shown('Iran'), await shown('Kurdistan')]).toEqual([true, false, true]);
}

test('the element, pasted into an empty page, shows the same', async () => {
  const host = await hostPage(await copied('Map for a page that lets scripts in'), {
    renderer: 'svg',
    script: false,
  });
  await mapReady(host, 'svg');
  await showsTheSame(host);
  await host.context().close();
});

test('the frame’s address alone shows the same', async () => {
  const address = await copied('Address of the frame');
  expect(address).toContain(`${inject('site')}embed.html?`);
  const { page: frame } = await visit(address, { renderer: 'svg', reducedMotion: 'reduce' });
  await mapReady(frame, 'svg');
  await showsTheSame(frame);
  await frame.context().close();
});

test('the texts are seen in whole lines', async () => {
  const cut = await page.locator('.am-share textarea:not([rows="1"])').evaluateAll((fields) =>
    fields.map((field) => {
      const { lineHeight, fontSize } = getComputedStyle(field);
      const line = Number.parseFloat(lineHeight);
      const lead = line - Number.parseFloat(fontSize);
      return field.clientHeight - (field as HTMLTextAreaElement).rows * line - lead;
    }),
  );
  expect(Math.max(...cut)).toBeLessThanOrEqual(0);
});

test('axe finds nothing in the dialog', async () => {
  expect(await violations(page)).toEqual([]);
});

test('a script that states no integrity cannot be pinned, and the reader is told why', async () => {
  await page.route('**/integrity.json', (route) => route.fulfill({ status: 404 }));
  await pin().click();
  await page.getByText(/This cannot be had here\. integrity\.json answered 404/).waitFor();
  expect(await pin().isChecked()).toBe(false);
  await page.unroute('**/integrity.json');
});

test('the element pinned to this version refuses a module that was tampered with, also when it is tried again', async () => {
  await pin().check();
  const tampered: string[] = [];
  const host = await hostPage(await copied('Map for a page that lets scripts in'), {
    renderer: 'svg',
    script: false,
    async prepare(opened) {
      await changeAnswers(opened, '**/app-*.js*', ({ body }, asked) => {
        tampered.push(asked);
        return { body: `globalThis.tampered = true;${body}` };
      });
    },
  });
  const failed = () => host.locator('article-map:state(failed)').waitFor();
  await failed();
  await host.getByText('is not the file that the page expects').waitFor();
  await host.getByRole('button', { name: 'Try again' }).click();
  await failed();
  expect(tampered.length).toBeGreaterThan(0);
  expect(await host.evaluate('globalThis.tampered')).toBeUndefined();
  expect(await host.getByRole('img', { name: 'Map of Iraq and Iran' }).isVisible()).toBe(true);

  await host.unroute('**/app-*.js*');
  await host.reload();
  await mapReady(host, 'svg');
  await host.getByRole('heading', { name: 'Kurdistan Region', exact: true }).waitFor();
  await host.context().close();
});

test('the frame, pasted into an empty page, shows the same and has the height that it asks for', async () => {
  const host = await hostPage(await copied('Map in a frame'), { renderer: 'svg', script: false });
  const inside = host.frameLocator('iframe');
  await showsTheSame(inside);
  await expect.poll(() => host.locator('iframe').getAttribute('style')).toMatch(/height/);
  await host.context().close();
});

test('the picture, pasted into an empty page, is seen and leads to the map', async () => {
  const host = await hostPage(await copied('Picture with a link'), { script: false });
  await host.waitForFunction(() => document.images[0]?.complete && document.images[0].naturalWidth > 0);
  await host.getByRole('link').click();
  await host.waitForURL(/#feature=kurdistan&layers=iraq\+kurdistan$/);
  await host.context().close();
});

test('a view to which the reader has moved the map is shared as it is, until the map follows a choice', async () => {
  await page.keyboard.press('Escape');
  const zoomIn = page.getByRole('button', { name: 'Zoom in' });
  for (let times = 0; times < 2; times++) await zoomIn.click();
  const seen = (of: Page) => still(of, () => place(of, POINTS.kurdistan));
  const before = await seen(page);
  await page.getByRole('button', { name: 'Share' }).click();
  const link = await copied('Link');
  expect(link).toMatch(/#feature=kurdistan&layers=iraq\+kurdistan&bbox=[\d.,]+$/);
  const { page: opened } = await visit(link, { renderer: 'svg', reducedMotion: 'reduce' });
  await mapReady(opened, 'svg');
  const after = await seen(opened);
  expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(2);
  await opened.context().close();
  const element = await copied('Map for a page that lets scripts in');
  expect(element).toContain(` bbox="${/bbox=(.*)$/.exec(link)?.[1]}"`);

  await page.keyboard.press('Escape');
  await page.evaluate(() => document.querySelector('article-map')?.select('iran'));
  await page.getByRole('button', { name: 'Share' }).click();
  expect(await copied('Link')).not.toContain('bbox');
});

test('the dialog is closed by Escape, and the focus is back on its button', async () => {
  await page.keyboard.press('Escape');
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  const focused = await page.evaluate(
    () => document.querySelector('article-map')?.shadowRoot?.activeElement?.ariaLabel,
  );
  expect(focused).toBe('Share');
});
