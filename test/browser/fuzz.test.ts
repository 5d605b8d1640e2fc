import { expect, test } from 'vitest';
import { jsonIn } from '../../src/compiler/read/read-json.ts';
import { isThorough, readMutants, seedsFrom } from '../fuzz/mutants.ts';
import { buildStory } from '../stories/build-story.ts';
import { TINY } from '../stories/tiny.ts';
import { visit } from './browser.ts';

const COUNT = isThorough ? 100 : 10;
/** Milliseconds. */
const LONGEST = 10_000;

test(`${COUNT} mutants that were read are opened: each is drawn or told as a failure`, {
  timeout: 900_000,
}, async () => {
  const { served } = await buildStory(jsonIn(TINY));
  const { page, strangers } = await visit('article-map.js', { renderer: 'svg', reducedMotion: 'reduce' });
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(String(error)));
  page.on('dialog', (dialog) => {
    thrown.push(dialog.message());
    void dialog.dismiss();
  });
  let story = '';
  await page.route('**/story.json?*', (route) =>
    route.fulfill({ body: story, contentType: 'application/json' }),
  );
  await page.goto(new URL('embed.html', page.url()).href);
  let opened = 0;
  let failed = 0;
  for (const { seed, served: changed, story: read } of readMutants(
    JSON.parse(JSON.stringify(served)),
    seedsFrom(100_001, 100 * COUNT),
  )) {
    if (!read || opened === COUNT) continue;
    opened += 1;
    story = JSON.stringify(changed);
    const state = await page.evaluate(
      async ([folder, longest, passages]) => {
        const map = document.createElement('article-map');
        map.src = folder;
        map.loading = 'eager';
        map.style.display = 'block';
        const settled = new Promise((resolve) => {
          for (const end of ['ready', 'error'] as const)
            map.addEventListener(`article-map-${end}`, () => resolve(end));
          setTimeout(() => resolve('neither'), longest);
        });
        document.body.replaceChildren(map);
        const state = await settled;
        // Every page of the reader, as one who steps through it would see them.
        for (const passage of passages) {
          map.passage = passage;
          await new Promise(requestAnimationFrame);
        }
        const root = map.shadowRoot;
        const isSeen = (found: Element | null | undefined) =>
          (found?.getBoundingClientRect().height ?? 0) > 0;
        return {
          state,
          isSeen:
            isSeen(root?.querySelector('.am-poster img')) || isSeen(root?.querySelector('.am-drawn svg')),
          polluted: Object.keys(Object.prototype),
        };
      },
      [`./?${seed}`, LONGEST, read.passages.map(({ id }) => id)] as const,
    );
    if (state.state === 'error') failed += 1;
    expect({ seed, ...state, thrown, strangers }).toEqual({
      seed,
      state: expect.stringMatching(/^(ready|error)$/),
      isSeen: true,
      polluted: [],
      thrown: [],
      strangers: [],
    });
  }
  expect(opened).toBe(COUNT);
  console.info(`${COUNT} mutants opened: ${COUNT - failed} drawn, ${failed} told as a failure.`);
  await page.context().close();
});
