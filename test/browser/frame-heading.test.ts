import { expect, inject, test } from 'vitest';
import { hostPage } from './host-page.ts';

const OTHER = 'Map of the article’s places';

test('the frame’s page has a heading for who does not see it: its own story’s title, or what it shows', async () => {
  const frame = (query: string) => `<iframe src="${inject('site')}embed.html?${query}" width="600"></iframe>`;
  const page = await hostPage(
    ['loading=click', 'src=none/&loading=click', 'src=https://elsewhere.example/'].map(frame).join(''),
    { elsewhere: true, script: false, renderer: 'svg' },
  );
  const headings = [0, 1, 2].map((i) =>
    page.frameLocator(`iframe >> nth=${i}`).getByRole('heading', { level: 1 }),
  );
  const [own, another, refused] = headings;
  const title = await page.frames()[1]?.title();
  await expect.poll(async () => `${await own?.textContent()}: the map`).toBe(title);
  await expect.poll(() => another?.textContent()).toBe(OTHER);
  await expect.poll(() => refused?.textContent()).toBe(OTHER);
  const box = await own?.boundingBox();
  expect([box?.width, box?.height]).toEqual([1, 1]);
  await page.context().close();
});
