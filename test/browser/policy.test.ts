import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { RELEASE } from '../../src/compiler/release/release.ts';
import { changeAnswers } from './answers.ts';
import { COARSE, mapReady } from './browser.ts';
import { clickAt } from './geography.ts';
import { hostPage } from './host-page.ts';
import { TINY_POINTS, tellTinyStory } from './tiny-map.ts';

/*
 * Where a page's policy allows what MapLibre needs, it draws; else the map is drawn as SVG. (That a page which
 * requires Trusted Types, or refuses every worker, has the SVG is in drawn.test.ts.)
 */

const REST = "style-src 'self'; img-src 'self' data:; connect-src 'self'; worker-src 'self'";
const POLICIES = {
  "script-src 'self'": { policy: `default-src 'none'; script-src 'self'; ${REST}` },
  "script-src 'nonce-…' 'strict-dynamic'": {
    policy: `default-src 'none'; script-src 'nonce-a1b2' 'strict-dynamic'; ${REST}`,
    nonce: 'a1b2',
  },
};

/** Who draws is no matter of size and story, and software draws a small map sooner. */
const SMALL = { ...COARSE, viewport: { width: 500, height: 340 }, reducedMotion: 'reduce' } as const;

/** Keeps what the page's policy refused. */
const HEAR_REFUSALS = () => {
  const refused: string[] = [];
  Object.assign(globalThis, { refused });
  addEventListener('securitypolicyviolation', ({ effectiveDirective }) => refused.push(effectiveDirective));
};

let page: Page;
let site: string;
let elsewhere: string;
beforeEach(() => {
  site = new URL(inject('site')).origin;
  elsewhere = `<article-map src="${inject('site')}"></article-map>`;
});
afterEach(() => page?.context().close());

/** Listens to the page's console, before it is opened. */
function hear(said: string[]) {
  return async (opened: Page) => {
    await tellTinyStory(opened);
    await opened.addInitScript(HEAR_REFUSALS);
    opened.on('console', (message) => {
      if (message.type() === 'error' || /article-map/.test(message.text())) said.push(message.text());
    });
  };
}

test.each(Object.entries(POLICIES))('under %s MapLibre draws, and nothing is refused', async (_, policy) => {
  const said: string[] = [];
  page = await hostPage('<article-map src="./"></article-map>', { ...SMALL, ...policy, prepare: hear(said) });
  await mapReady(page, 'webgl');
  await clickAt(page, TINY_POINTS.moor);
  await page.getByRole('heading', { name: 'The Moor', exact: true }).waitFor();
  expect(await page.evaluate('refused')).toEqual([]);
  expect(said).toEqual([]);
  await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
  await expect.poll(() => page.evaluate('refused')).toEqual(['style-src-attr']);
});

test('on another origin’s page without a policy MapLibre draws, and two scripts share one name', async () => {
  const said: string[] = [];
  const answered: string[] = [];
  page = await hostPage(elsewhere, {
    ...SMALL,
    elsewhere: true,
    script: [`${site}/article-map.js`, `${site}/v/other/article-map.js`],
    async prepare(opened) {
      await hear(said)(opened);
      await opened.addInitScript(() => Object.assign(globalThis, { before: Reflect.ownKeys(globalThis) }));
      await changeAnswers(
        opened,
        '**/v/other/**',
        (answer, asked) => {
          answered.push(new URL(asked).pathname);
          return answer;
        },
        (asked) => asked.replace('v/other', RELEASE),
      );
    },
  });
  await mapReady(page, 'webgl');
  await expect.poll(() => answered).toEqual(['/v/other/article-map.js']);
  const names = await page.evaluate(() => {
    const { before } = globalThis as unknown as { before: PropertyKey[] };
    return Reflect.ownKeys(globalThis)
      .filter((name) => !before.includes(name))
      .map(String);
  });
  expect(names.filter((name) => name !== 'before')).toEqual(['Symbol(article-map/contexts/1)']);

  // The second leaves the first its tag. Under a tag of its own it shows a map too, and both are counted together.
  await page.addScriptTag({
    type: 'module',
    content: `import { ArticleMapElement } from '${site}/v/other/article-map.js';
      customElements.define('other-map', ArticleMapElement);
      document.body.insertAdjacentHTML('afterbegin', '<other-map src="${inject('site')}"></other-map>');`,
  });
  await page.locator('other-map:state(ready)').waitFor();
  const granted = () =>
    page.evaluate(() => {
      const page = globalThis as { [KEY in symbol]?: { contextRequests: Map<unknown, boolean> } };
      return [...(page[Symbol.for('article-map/contexts/1')]?.contextRequests.values() ?? [])];
    });
  await expect.poll(granted).toEqual([true, true]);
  await expect.poll(() => page.locator('other-map canvas').count()).toBe(1);
  expect(await page.locator('article-map canvas').count()).toBe(1);
  expect(answered.some((path) => /\/app-/.test(path))).toBe(true);
  expect(said).toEqual([]);
});

test('on another origin’s page whose policy allows the worker by both its words, MapLibre draws', async () => {
  const words = `script-src ${site}; img-src ${site}; connect-src ${site}; worker-src blob: ${site}`;
  page = await hostPage(elsewhere, {
    ...SMALL,
    elsewhere: true,
    policy: `default-src 'none'; ${words}`,
    prepare: tellTinyStory,
  });
  await mapReady(page, 'webgl');
});

test('on another origin’s page whose policy says one of them only, the map is drawn as SVG', async () => {
  const words = `script-src ${site}; img-src ${site}; connect-src ${site}; worker-src ${site}`;
  const said: string[] = [];
  page = await hostPage(elsewhere, {
    ...SMALL,
    elsewhere: true,
    policy: `default-src 'none'; ${words}`,
    prepare: hear(said),
  });
  await expect.poll(() => said).toContainEqual(expect.stringMatching(/drawn as SVG.*worker-src/s));
  await mapReady(page, 'svg');
  await expect.poll(() => page.locator('article-map canvas').count()).toBe(0);
});

test.each(['story.json', `${RELEASE}/app-*.js`])(
  'where the server does not let other origins have %s, the console names the header',
  async (file) => {
    const said: string[] = [];
    page = await hostPage(elsewhere, {
      ...SMALL,
      elsewhere: true,
      renderer: 'svg',
      async prepare(opened) {
        await hear(said)(opened);
        // Without the header Playwright would add one.
        await changeAnswers(opened, `${site}/${file}`, ({ headers }) => ({
          headers: { ...headers, 'access-control-allow-origin': 'https://another.example' },
        }));
      },
    });
    await page.getByText('The map could not be shown').waitFor();
    expect(said).toContainEqual(
      expect.stringMatching(/^article-map:.*must send the header Access-Control-Allow-Origin/s),
    );
  },
);
