import { expect, test } from 'vitest';
import { buildStory } from '../stories/build-story.ts';
import { PERSIAN, toPersian } from '../stories/in-persian.ts';
import { tinyWith } from '../stories/tiny.ts';
import { mapReady } from './browser.ts';
import { hostPage } from './host-page.ts';

test('a story without one English name is shown to English readers in its own language', async () => {
  const { served } = await buildStory(await tinyWith(toPersian));
  const warned: string[] = [];
  const page = await hostPage(
    '<article-map src="./" feature="oster" lang="en" loading="eager" style="display:block;width:1200px;height:600px"></article-map>',
    {
      renderer: 'svg',
      prepare: async (opened) => {
        opened.on('console', (message) => message.type() === 'warning' && warned.push(message.text()));
        await opened.route('**/story.json', (route) => route.fulfill({ json: served }));
      },
    },
  );
  await mapReady(page, 'svg');
  await page.locator('article-map svg text').filter({ hasText: PERSIAN.oster }).first().waitFor();
  const heading = page.getByRole('heading', { name: PERSIAN.oster });
  await heading.waitFor();
  expect(await heading.locator('[lang="fa"][dir="rtl"]').textContent()).toBe(PERSIAN.oster);
  expect(warned.filter((line) => line.includes('lang is'))).toEqual([
    'article-map: lang is “en”; expected fr, fa. Names are shown in fa.',
  ]);
  await page.context().close();
});
