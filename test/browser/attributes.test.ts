import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mapReady } from './browser.ts';
import { clickAt, POINTS, place } from './geography.ts';
import { hostPage, putBody, putIntoShadow } from './host-page.ts';

const KIRKUK = [44.392, 35.468] as const;
const options = { renderer: 'svg', reducedMotion: 'reduce' } as const;

describe('what the attributes say', () => {
  let page: Page;
  const warnings: string[] = [];
  beforeAll(async () => {
    page = await hostPage('', options);
    page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
  });
  afterAll(() => page?.context().close());

  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const element = () => page.locator('article-map');
  const write = (name: string, value: string) =>
    element().evaluate((map, [name, value]) => map.setAttribute(name, value), [name, value] as const);
  /** Puts an element with attributes into the page, in place of the one before; `around` stands around it, `picture` in it. */
  async function put(attributes: string, around = '<main>', picture = ''): Promise<void> {
    warnings.length = 0;
    const html = `${around}<article-map src="./" ${attributes}>${picture}</article-map>`;
    await putBody(page, html);
    await mapReady(page, 'svg');
  }
  const paper = () => page.locator('.am-panel').evaluate((panel) => getComputedStyle(panel).backgroundColor);

  test('passage: under a place it is what is seen first, also in a part of the page that opens later', async () => {
    /** CSS pixels from the reader's bar down to a passage. */
    const below = (id: string) =>
      page.locator('.am-reader').evaluate((reader, id) => {
        const passage = reader.querySelector(`[data-am-passage="${id}"]`)?.getBoundingClientRect();
        const bar = reader.querySelector('.am-bar')?.getBoundingClientRect();
        return passage && bar ? passage.top - bar.bottom : Number.NaN;
      }, id);
    await put('feature="iraq" passage="p14-1"');
    await expect.poll(() => below('p14-1')).toBeCloseTo(16, 0);
    // The reader scrolls on from there.
    await page.mouse.move(900, 500);
    await page.mouse.wheel(0, 60);
    await expect.poll(() => below('p14-1')).toBeLessThan(-20);

    await page.evaluate(() => {
      document.body.innerHTML =
        '<main hidden><article-map src="./" loading="eager" feature="iraq" passage="p14-1"></article-map></main>';
    });
    await page.locator('article-map:state(ready)').waitFor({ state: 'attached' });
    await page.locator('main').evaluate((main) => main.removeAttribute('hidden'));
    await expect.poll(() => below('p14-1')).toBeCloseTo(16, 0);
  });

  test('layers: those named are shown, the legend keeps it in step, and without it all are', async () => {
    await put('feature="iraq" layers="iraq iran atlantis"');
    expect(warnings).toContainEqual(expect.stringMatching(/no layer “atlantis”; expected of .*kurdistan/));
    await button('All places').click();
    const box = (layer: string) =>
      page.getByRole('checkbox', { name: `Show on the map: ${layer}`, exact: true });
    expect([await box('Iraq').isChecked(), await box('Kurdistan').isChecked()]).toEqual([true, false]);
    await clickAt(page, POINTS.kurdistan);
    await page.getByRole('heading', { name: 'Iraq', exact: true }).waitFor();
    await button('All places').click();
    await box('Kurdistan').dispatchEvent('click');
    await expect.poll(() => element().getAttribute('layers')).toBe('iraq iran kurdistan');
    await element().evaluate((map) => map.removeAttribute('layers'));
    await expect.poll(() => box('Shatt al-Arab').isChecked()).toBe(true);
  });

  test('controls: minimal leaves the map its reader, none only the map, which still answers', async () => {
    await put('controls="minimal"');
    expect(await button('Zoom in').count()).toBe(0);
    await button('Places and passages').waitFor();
    await write('controls', 'none');
    await mapReady(page, 'svg');
    expect(await button('Places and passages').count()).toBe(0);
    await clickAt(page, POINTS.kurdistan);
    await expect.poll(() => element().getAttribute('feature')).toBe('kurdistan');
    await write('controls', 'full');
    await button('Zoom in').waitFor();
  });

  test('interactive: false is a still picture of what is chosen', async () => {
    await put('interactive="false" feature="iran"');
    expect(await button('Zoom in').count()).toBe(0);
    await clickAt(page, POINTS.kurdistan);
    await page.keyboard.press('Tab');
    expect(await element().evaluate((map) => map.shadowRoot?.activeElement ?? null)).toBe(null);
    expect(await element().getAttribute('feature')).toBe('iran');
  });

  test('an unknown word warns and counts as the first of those that are known', async () => {
    const first = {
      theme: 'auto',
      loading: 'lazy',
      controls: 'full',
      gestures: 'cooperative',
      interactive: true,
    } as const;
    const names = Object.keys(first) as (keyof typeof first)[];
    await put(names.map((name) => `${name}="sideways"`).join(' '));
    for (const name of names) {
      expect(warnings).toContainEqual(
        expect.stringMatching(`${name} is “sideways”; expected .*taken as ${first[name]}`),
      );
      const value = await element().evaluate((map, name) => Reflect.get(map, name), name);
      expect(value, name).toBe(first[name]);
    }
  });

  test('lang: the element’s own, else the nearest around it, else the page’s', async () => {
    await put('feature="shatt-al-arab"', '<main lang="fa">');
    await page.getByRole('heading', { name: 'اروندرود' }).waitFor();
    await write('lang', 'ar');
    await page.getByRole('heading', { name: 'شط العرب' }).waitFor();
    await put('feature="shatt-al-arab"');
    await page.getByRole('heading', { name: 'Shatt al-Arab', exact: true }).waitFor();
  });

  test('lang: of a country’s own, its language, also where places are offered', async () => {
    await put('lang="fa-IR"');
    await clickAt(page, KIRKUK);
    await page.getByRole('heading', { name: 'کرکوک', exact: true }).waitFor();
    const also = page.getByRole('group', { name: /Also here/ });
    await also.getByRole('button', { name: 'عراق', exact: true }).waitFor();
    expect(await also.locator('[lang="fa"]').first().isVisible()).toBe(true);
  });

  test('lang: in another component’s shadow, the language around that component', async () => {
    await putIntoShadow(page, '<article-map src="./" feature="shatt-al-arab"></article-map>');
    await page.locator('article-map:state(ready)').waitFor();
    await page.getByRole('heading', { name: 'اروندرود' }).waitFor();
  });

  test('theme: as said, and auto as the reader’s system has it', async () => {
    await put('theme="dark" feature="iran"');
    const dark = await paper();
    await write('theme', 'light');
    await expect.poll(paper).not.toBe(dark);
    await write('theme', 'auto');
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(paper).toBe(dark);
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(paper).not.toBe(dark);
  });

  const PICTURE = '<img src="poster-wide.svg" alt="" width="600" height="375" style="display:block">';

  test('where the page is read from right to left, the reader stands left of the picture', async () => {
    await put('', '<main dir="rtl">', PICTURE);
    const reader = await page.getByRole('region', { name: 'Places and passages' }).boundingBox();
    const map = await page.locator('article-map .am-map').boundingBox();
    expect(map?.width).toBe(600);
    expect(reader?.width).toBeGreaterThan(280);
    expect((reader?.x ?? 0) + (reader?.width ?? 0)).toBe(map?.x);
  });

  test.each([
    ['', false],
    ['controls="none"', true],
    ['interactive="false"', true],
  ])('with “%s” the page shows beside the picture: %s', async (attributes, shows) => {
    await put(attributes, '<main>', PICTURE);
    const root = page.locator('article-map .am-root');
    const background = await root.evaluate((one) => getComputedStyle(one).backgroundColor);
    expect(background === 'rgba(0, 0, 0, 0)').toBe(shows);
  });

  test('fitTo moves to places, with room around them, and back', async () => {
    await put('');
    type Map = HTMLElementTagNameMap['article-map'];
    const at = async () => Object.values(await place(page, POINTS.kurdistan));
    const start = await at();
    await element().evaluate((map) => (map as Map).fitTo('kurdistan', 40));
    const near = await at();
    expect(near).not.toEqual(start);
    await element().evaluate((map) => (map as Map).fitTo(['kurdistan', 'iran']));
    expect(await at()).not.toEqual(near);
    await element().evaluate((map) => (map as Map).fitTo());
    await expect.poll(at).toEqual(start);
  });

  test('the whole region is shown in what the reader leaves free; where that is next to nothing, as if it were free', async () => {
    const wide =
      '<img src="./poster-wide.svg" alt="Map" width="960" height="600" style="max-width: 100%; height: auto">';
    const home = () => button('Back to the opening view');
    await put('', '<main style="width: 960px">', wide);
    expect(await home().getAttribute('aria-disabled')).toBe('true');
    await button('Places and passages').click();
    await home().click();
    const free = (await page.getByRole('region', { name: 'Places and passages' }).boundingBox())?.x ?? 0;
    for (const corner of [
      [44, 39],
      [61, 25.5],
    ] as const) {
      const { x } = await place(page, corner);
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(free);
    }
    expect(await home().getAttribute('aria-disabled')).toBe('true');

    await put('feature="iran"', '<main style="width: 340px">', wide);
    const { y: top = 0, height = 0 } = (await element().boundingBox()) ?? {};
    expect(height).toBeLessThan(220);
    const { y } = await place(page, POINTS.iran);
    expect(y).toBeGreaterThan(top);
    expect(y).toBeLessThan(top + height);
  });
});
