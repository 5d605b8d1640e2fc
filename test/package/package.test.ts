import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { publint } from 'publint';
import { build, createLogger, createServer, type InlineConfig, parseSync, preview } from 'vite';
import { afterEach, beforeAll, expect, inject, test } from 'vitest';
import { runTool } from '../../src/compiler/package/run-tool.ts';
import { COARSE, mapReady, visit } from '../browser/browser.ts';
import { place } from '../browser/geography.ts';
import { coloursAround } from '../browser/pixels.ts';
import { TINY_POINTS, tellTinyStory } from '../browser/tiny-map.ts';
import { type Installed, install } from './packed.ts';

const PAGE = '<!doctype html><title>An application</title><script type="module" src="main.ts"></script>';
const program = (site: string) => `import { ArticleMapElement } from 'article-map';
const map = document.createElement('article-map');
map.src = '${site}';
map.addEventListener('article-map-select', ({ detail }) => console.log(detail.feature?.length));
const at: [number, number] | null = map.project([44, 33]);
console.log(map instanceof ArticleMapElement, at);
// @ts-expect-error
map.interactive = 'no';
document.body.append(map);
`;
const JSX = `import type {} from 'article-map/preact';
export const map = <article-map src="/" theme="dark" interactive={false} onarticle-map-select={({ detail }) => detail.passage} />;
// @ts-expect-error
export const wrong = <article-map theme="pink" />;
`;

let installed: Installed;
beforeAll(async () => {
  installed = await install('package', {
    'index.html': PAGE,
    'main.ts': program(inject('site')),
    'jsx.tsx': JSX,
  });
}, 120_000);

const leave: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of leave.splice(0)) await end();
});

const complaints: string[] = [];
function configuration(): InlineConfig {
  const logger = createLogger('warn');
  logger.warn = (message) => {
    // How long the bundler took is the machine's matter.
    if (!message.includes('PLUGIN_TIMINGS')) complaints.push(message);
  };
  const server = { port: 0, host: '127.0.0.1' };
  return { root: installed.app, configFile: false, customLogger: logger, server, preview: server };
}

const SERVERS = {
  async 'vite build'() {
    // The package’s parts are as large as MapLibre is.
    await build({ ...configuration(), build: { chunkSizeWarningLimit: 1200 } });
    return preview(configuration());
  },
  async vite() {
    return (await createServer(configuration())).listen();
  },
};

test.each(Object.keys(SERVERS) as (keyof typeof SERVERS)[])(
  'an application of `%s` shows a live map',
  async (by) => {
    const server = await SERVERS[by]();
    leave.push(() => server.close());
    const [address = ''] = server.resolvedUrls?.local ?? [];
    const { page, errors } = await visit(address, {
      ...COARSE,
      viewport: { width: 360, height: 300 },
      prepare: tellTinyStory,
    });
    leave.push(() => page.context().close());
    await mapReady(page);
    await expect.poll(() => colours(page)).toBeGreaterThan(1);
    expect({ errors, complaints }).toEqual({ errors: [], complaints: [] });
  },
);

/** How many colours are seen where the pipe is. */
async function colours(page: Page): Promise<number> {
  const seen = await coloursAround(page, await place(page, TINY_POINTS['oil-pipe']), 30);
  return new Set(seen.map(String)).size;
}

test('the package holds the element’s files alone, and brings nothing else with it', () => {
  expect(
    installed.files.map((path) => path.replace(/-[\w-]{8}\.(m?js)$/, '.$1')).sort(),
  ).toMatchInlineSnapshot(`
    [
      "LICENSE",
      "README.md",
      "lib/LICENSES.md",
      "lib/app.js",
      "lib/article-map.js",
      "lib/custom-elements.json",
      "lib/maplibre-gl-worker.mjs",
      "lib/maplibre.js",
      "lib/types/article-map.d.ts",
      "lib/types/attributes.d.ts",
      "lib/types/preact.d.ts",
      "lib/types/public-names.d.ts",
      "lib/types/react.d.ts",
      "lib/types/svelte.d.ts",
      "lib/types/vue.d.ts",
      "package.json",
    ]
  `);
  expect(installed.packages).toEqual(['article-map']);
});

test('no module’s address stands beside a variable, nor a module’s name in one, unless bundlers are told to pass by', async () => {
  const modules = installed.files.filter((file) => /\.js$/.test(file));
  expect(modules.length).toBeGreaterThan(2);
  for (const path of modules) {
    const code = await readFile(path, 'utf8');
    const addresses = code.match(/new URL\([^()]*,\s*import\.meta\.url/g) ?? [];
    expect(addresses.filter((one) => !/^new URL\(([`"'])[\w./-]+\1,/.test(one))).toEqual([]);
    const imports = code.match(/\bimport\((?:\/\*.*?\*\/|\s)*[^)]{0,40}/g) ?? [];
    const open = imports.filter((one) => !/^import\(([`"'])\.\/[\w-]+\.js\1$/.test(one));
    expect(open.filter((one) => !/webpackIgnore: true.*@vite-ignore/s.test(one))).toEqual([]);
  }
});

test('MapLibre’s part imports nothing of ours: Firefox would not load it after what it needs had failed once', async () => {
  const path = installed.files.find((file) => /maplibre-[\w-]{8}\.js$/.test(file)) ?? '';
  const { staticImports, dynamicImports } = parseSync(path, await readFile(path, 'utf8')).module;
  expect([...staticImports, ...dynamicImports]).toEqual([]);
});

test('publint and “Are the types wrong?” find nothing', async () => {
  const { buffer } = new Uint8Array(await readFile(installed.tarball));
  expect((await publint({ pack: { tarball: buffer }, strict: true })).messages).toEqual([]);
  // Only ES modules: the ways of finding a package's parts that know none find nothing.
  const options = [installed.tarball, '--profile', 'esm-only'];
  expect(() => runTool('@arethetypeswrong/cli', 'attw', options)).not.toThrow();
});

test.each([
  ['bundler', 'esnext'],
  ['node16', 'node16'],
])('its types resolve: %s', async (moduleResolution, module) => {
  const settings = {
    target: 'es2022',
    strict: true,
    noEmit: true,
    types: [],
    jsx: 'react-jsx',
    jsxImportSource: 'preact',
  };
  const config = join(installed.app, 'tsconfig.json');
  await writeFile(config, JSON.stringify({ compilerOptions: { ...settings, module, moduleResolution } }));
  expect(() => runTool('typescript', 'tsc', ['-p', config])).not.toThrow();
});
