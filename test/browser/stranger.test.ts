import type { Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { changeAnswers } from './answers.ts';
import { mapReady } from './browser.ts';
import { hostPage } from './host-page.ts';

let page: Page;
afterEach(() => page?.context().close());

describe('a host’s own styles', () => {
  const MAP = `<p>What the host wrote</p>
    <div style="position: absolute; left: 20px; top: 60px; width: 900px"><article-map src="./" feature="kurdistan">
    </article-map></div>`;
  const HOSTS = {
    'all unset': '<style>* { all: unset }</style>',
    'wide pictures, a root font of 10 px, from right to left': `<style>svg, img, button { width: 100%; fill: red }
      html { font-size: 10px }</style><script>document.documentElement.dir = "rtl"</script>`,
    'other letters': `<style>* { box-sizing: content-box; font-style: italic; letter-spacing: 2px; line-height: 3;
      text-transform: uppercase; text-indent: 2em; white-space: pre; word-spacing: 9px; overflow: visible;
      fill: red; stroke: blue; visibility: inherit }</style>`,
  };
  const options = {
    renderer: 'svg',
    reducedMotion: 'reduce',
    viewport: { width: 1000, height: 720 },
  } as const;

  /** Where each part of the element stands and how the words of map and reader are set. */
  const look = () =>
    page.locator('article-map').evaluate((map) =>
      [
        map,
        ...(map.shadowRoot?.querySelectorAll('.am-poster img, .am-message, .am-root, .am-root *') ?? []),
      ].map((part) => {
        const { x, y, width, height } = part.getBoundingClientRect();
        const { font, letterSpacing, wordSpacing, color, fill, stroke, direction, textAlign } =
          getComputedStyle(part);
        const { textTransform, textIndent, whiteSpace } = getComputedStyle(part);
        const words = { font, letterSpacing, wordSpacing, color, fill, stroke, direction, textAlign };
        return {
          part: part.outerHTML.slice(0, 80),
          box: [x, y, width, height],
          ...(part.closest('.am-root') && { ...words, textTransform, textIndent, whiteSpace }),
        };
      }),
    );
  const paragraph = () =>
    page.getByText('What the host wrote').evaluate((element) => {
      const style = getComputedStyle(element);
      return [
        JSON.stringify(element.getBoundingClientRect()),
        ...[...style].map((name) => style.getPropertyValue(name)),
      ];
    });
  async function open(host: string): Promise<void> {
    page = await hostPage(host + MAP, options);
    await mapReady(page, 'svg');
    await page.getByRole('heading', { name: 'Kurdistan Region', exact: true }).waitFor();
    // What the page ends with is drawn with the last of its quotations.
    await page.locator('article-map .am-fineprint').first().waitFor();
  }

  let plain: Awaited<ReturnType<typeof look>>;
  beforeAll(async () => {
    await open('');
    plain = await look();
    await page.context().close();
  });

  test.each(Object.entries(HOSTS))('do not reach the element: %s', async (_, host) => {
    await open(host);
    expect(await look()).toEqual(plain);
  });

  test('are not undone by the element’s', async () => {
    page = await hostPage(MAP, { ...options, script: false });
    const before = await paragraph();
    await page.addScriptTag({ type: 'module', url: './article-map.js' });
    await mapReady(page, 'svg');
    expect(await paragraph()).toEqual(before);
  });
});

describe('a hostile story', () => {
  const ATTACK =
    ' <img src="x" onerror="ran = 1"><svg onload="ran = 2"></svg><script>ran = 3</script></script>';
  /** The members of `story.json` that are shown; `name` and `title` may be tables of them, by language. */
  const SHOWN = /^(title|name|author|introduction|alt|text|note|licence|exact|prefix|suffix|value|reason)$/;

  function poison(value: unknown, key: string): unknown {
    if (typeof value === 'string') return SHOWN.test(key) ? value + ATTACK : value;
    if (Array.isArray(value)) return value.map((item) => poison(item, key));
    if (typeof value !== 'object' || value === null) return value;
    const isTable = /^(name|title)$/.test(key);
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, poison(inner, isTable ? key : name)]),
    );
  }
  /** Opens a page with the story as `change` leaves it; `said` hears of dialogs, and of errors on the console. */
  async function open(said: string[], change: (text: string) => string): Promise<void> {
    page = await hostPage('<article-map src="./"></article-map>', {
      renderer: 'svg',
      reducedMotion: 'reduce',
      async prepare(opened) {
        opened.on('dialog', (dialog) => said.push(dialog.message()));
        opened.on('console', (message) => message.type() === 'error' && said.push(message.text()));
        await changeAnswers(opened, '**/story.json', ({ body }) => ({ body: change(body) }));
      },
    });
  }
  /** Addresses of links that are not http or https, and elements that nothing of ours makes. */
  const strange = () =>
    page.locator('article-map').evaluate((map) => [
      (globalThis as { ran?: number }).ran ?? 'nothing ran',
      ...[...(map.shadowRoot?.querySelectorAll('a, img, script, [onload], [onerror]') ?? [])]
        .filter((it) => !(it instanceof HTMLAnchorElement && /^https?:$/.test(it.protocol)))
        .filter((it) => !it.closest('.am-poster'))
        .map((it) => it.outerHTML),
    ]);

  test('is shown as text, wherever its words are', async () => {
    const said: string[] = [];
    await open(said, (text) => JSON.stringify(poison(JSON.parse(text), '')));
    await mapReady(page, 'svg');
    await page
      .getByText(`in order${ATTACK}`)
      .or(page.getByText(ATTACK.trim()))
      .first()
      .waitFor({ state: 'attached' });
    expect(await strange()).toEqual(['nothing ran']);
    for (const [feature, passage] of [
      ['kurdistan', null],
      ['kirkuk-pipeline', null],
      ['iraq', 'p12-1'],
    ] as const) {
      await page
        .locator('article-map')
        .evaluate((map, ids) => (map as HTMLElementTagNameMap['article-map']).select(...ids), [
          feature,
          passage,
        ] as const);
      await page.getByRole('heading', { name: ATTACK.trim() }).first().waitFor();
      await page.getByRole('blockquote').filter({ hasText: ATTACK.trim() }).first().waitFor();
      expect(await strange()).toEqual(['nothing ran']);
    }
    expect(said).toEqual([]);
  });

  test.each(['javascript:ran=1', 'data:text/html,<script>ran=1</script>'])(
    'is refused where a link is %s',
    async (url) => {
      const said: string[] = [];
      await open(said, (text) => {
        const story = JSON.parse(text);
        story.sources[0].url = url;
        return JSON.stringify(story);
      });
      await page.getByText('The map could not be shown: its data is damaged.').waitFor();
      expect(await strange()).toEqual(['nothing ran']);
      expect(said).toEqual([
        expect.stringMatching(/^article-map:.*sources\/0\/url.*an http or https address/s),
      ]);
    },
  );
});
