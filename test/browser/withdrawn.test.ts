import { expect, inject, test } from 'vitest';
import { buildStory } from '../stories/build-story.ts';
import { tinyWith } from '../stories/tiny.ts';
import { visit } from './browser.ts';

test('an element tells that its story is withdrawn, and does not offer to try again', async () => {
  const { served } = await buildStory(
    await tinyWith((files) => {
      files['story.json'].withdrawn = { date: '2020-06-01', reason: 'The lighthouse was never there.' };
    }),
  );
  const { page } = await visit('article-map.js');
  await page.route('**/story.json', (route) => route.fulfill({ json: served }));
  await page.goto(inject('site'));
  const element = page.locator('article-map');
  await element
    .getByText('This map was withdrawn on 1 June 2020. The lighthouse was never there.', { exact: true })
    .waitFor();
  expect(await element.getByRole('button').count()).toBe(0);
  await page.context().close();
});
