import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BROKEN_MODULE, loadModule } from '../../src/dom/load-module.ts';

const NAME = 'toString';

/** What the page's import map says, where a test has it say something. */
let integrity: Record<string, string> = {};
beforeEach(() => {
  integrity = {};
  vi.stubGlobal('origin', 'https://blog.example');
  vi.stubGlobal('document', {
    baseURI: 'https://blog.example/post',
    querySelectorAll: () => [{ textContent: JSON.stringify({ integrity }) }],
    addEventListener() {},
    removeEventListener() {},
  });
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
});
afterEach(() => void vi.unstubAllGlobals());

const refusing = (words: string) => () => Promise.reject(new TypeError(words));

const ADDRESSES = [
  'https://cdn.jsdelivr.net/npm/article-map@1.0.0/lib/app-x1.js',
  'https://map.js.org/v/1.0.0/app-x1.js',
  'https://maps.example/article-map.js/app-x1.js',
  'http://127.0.0.1:8080/v/1.0.0/app-x1.js',
];
const WORDINGS = [
  (address: string) => `Failed to fetch dynamically imported module: ${address}`,
  (address: string) => `error loading dynamically imported module: ${address}`,
  (address: string) => `Loading “${address}” failed.`,
  (address: string) => `Failed to fetch ${address}?retry=1#x, asked for by https://a.example/b.html`,
];

test.each(ADDRESSES)(
  'that %s failed is told of the whole address, whatever the browser’s words',
  async (address) => {
    for (const words of WORDINGS)
      await expect(loadModule(refusing(words(address)), NAME)).rejects.toThrow(
        `${address} could not be fetched`,
      );
  },
);

test.each(ADDRESSES)('a page that states the integrity of %s has no other address tried', async (address) => {
  integrity = { [address]: 'sha384-x' };
  const load = vi.fn(refusing(`Failed to fetch dynamically imported module: ${address}`));
  for (const _ of [1, 2])
    await expect(loadModule(load, NAME)).rejects.toThrow(
      `${address} could not be fetched, or is not the file`,
    );
  expect(load).toHaveBeenCalledTimes(2);
});

test.each(['Importing a module script failed.', 'Failed to fetch https://cdn.js.org/npm/app.json'])(
  'where the browser says “%s” no address is made up',
  async (words) => {
    const load = vi.fn(refusing(words));
    for (const _ of [1, 2])
      await expect(loadModule(load, NAME)).rejects.toThrow('A part of the map could not be fetched.');
    expect(load).toHaveBeenCalledTimes(2);
  },
);

test.each([
  new TypeError("Failed to construct 'URL': Invalid URL"),
  new SyntaxError('Unexpected token'),
  'odd',
])('a module that itself fails is no download: %s', async (thrown) => {
  const load = vi.fn(() => Promise.reject(thrown));
  const broken = expect.objectContaining({
    name: BROKEN_MODULE,
    message: `A part of the map failed as it started: ${thrown instanceof Error ? thrown.message : thrown}`,
  });
  for (const _ of [1, 2]) await expect(loadModule(load, NAME)).rejects.toEqual(broken);
});

test('a module that is not there once is asked for again by the same way', async () => {
  const load = vi.fn<() => Promise<object>>();
  load.mockRejectedValueOnce(new TypeError(`Failed to fetch dynamically imported module: ${ADDRESSES[0]}`));
  load.mockResolvedValueOnce({});
  await expect(loadModule(load, NAME as never)).rejects.toThrow('could not be fetched');
  await expect(loadModule(load, NAME as never)).resolves.toEqual({});
});
