import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { mapReady } from './browser.ts';
import { hostPage } from './host-page.ts';

test('a story that a later release has built is shown as far as this one knows it', async () => {
  const story = JSON.parse(await readFile('test/stories/served/3.json', 'utf8'));
  const page = await hostPage(
    '<article-map src="./" feature="oil-pipe" loading="eager" style="display:block;width:1200px;height:600px"></article-map>',
    {
      renderer: 'svg',
      prepare: (opened) => opened.route('**/story.json', (route) => route.fulfill({ json: story })),
    },
  );
  await mapReady(page, 'svg');
  const place = page.getByRole('article').filter({ hasText: 'Proposed lamp oil pipe' });
  await place.getByText('A pipe was to bring lamp oil').waitFor();
  // Its kind is a railway, which this release does not know.
  await place.getByText('Place', { exact: true }).waitFor();
  expect(await place.getByText('Pipeline', { exact: true }).count()).toBe(0);
  await page.context().close();
});
