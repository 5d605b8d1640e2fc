import { join } from 'node:path';
import { preview } from 'vite';
import { afterEach, expect, test } from 'vitest';
import { mapReady, visit } from '../browser/browser.ts';
import { clickAt, POINTS } from '../browser/geography.ts';
import { npm } from './npm.ts';

const leave: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of leave.splice(0)) await end();
});

test.each(['react', 'vue', 'svelte', 'parcel'])(
  '%s: installs by its lock file, builds, and hears what is chosen',
  async (name) => {
    const root = join('examples', name);
    npm(root, 'ci', '--include=dev', '--no-audit', '--no-fund');
    npm(root, 'run', 'build');
    const server = await preview({ root, configFile: false, preview: { port: 0, host: '127.0.0.1' } });
    leave.push(() => server.close());
    const { page, errors } = await visit(server.resolvedUrls?.local[0], { reducedMotion: 'reduce' });
    leave.push(() => page.context().close());
    await mapReady(page);
    await clickAt(page, POINTS.iran);
    await page.getByText('Chosen: iran').waitFor();
    await page.getByRole('button', { name: 'Choose nothing' }).dispatchEvent('click');
    await expect.poll(() => page.locator('article-map').getAttribute('feature')).toBeNull();
    expect(errors).toEqual([]);
  },
  300_000,
);
