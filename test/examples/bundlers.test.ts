import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import { build as esbuild } from 'esbuild';
import { rollup } from 'rollup';
import { preview } from 'vite';
import { afterEach, beforeAll, expect, inject, test } from 'vitest';
import webpack from 'webpack';
import { COARSE, mapReady, visit } from '../browser/browser.ts';
import { type Installed, install } from '../package/packed.ts';

/*
 * The same application by each bundler, as a beginner sets it up. (That of Vite is in test/package/, that of Parcel,
 * which is large, among the examples.)
 */
const PAGE = '<!doctype html><title>An application</title><script type="module" src="main.js"></script>';
const program = (site: string) => `import 'article-map';
const map = document.createElement('article-map');
map.src = '${site}';
document.body.append(map);
`;

let installed: Installed;
/** The worker's file in the package, as the README has bundlers copy it. */
let worker: string;
beforeAll(async () => {
  installed = await install('bundlers', { 'main.js': program(inject('site')) });
  worker = /cp (node_modules\/article-map\/\S+) /.exec(await readFile('README.md', 'utf8'))?.[1] ?? '';
}, 120_000);

const leave: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of leave.splice(0)) await end();
});

const entry = () => join(installed.app, 'main.js');
const copyWorker = (out: string) => copyFile(join(installed.app, worker), join(out, basename(worker)));

/** Each writes `main.js` and what it loads into a folder, and returns what the bundler complained of. */
const BUNDLERS = {
  async webpack(out: string) {
    const config = { context: installed.app, entry: './main.js', output: { path: out } };
    const stats = await new Promise<webpack.Stats | undefined>((built, failed) => {
      // To make MapLibre smaller, which is as small as can be, would take half a minute.
      const quick = { optimization: { minimize: false }, performance: { hints: false } } as const;
      webpack({ ...config, ...quick, mode: 'production' }, (error, stats) =>
        error ? failed(error) : built(stats),
      );
    });
    const { errors = [], warnings = [] } = stats?.toJson({ all: false, errors: true, warnings: true }) ?? {};
    return [...errors, ...warnings].map(({ message }) => message);
  },
  async Rollup(out: string) {
    const complaints: string[] = [];
    const onwarn = ({ message }: { message: string }) => void complaints.push(message);
    // To look for what is left over in MapLibre, where nothing is, would take as long as all else.
    const bundle = await rollup({ input: entry(), plugins: [nodeResolve()], onwarn, treeshake: false });
    await bundle.write({ dir: out, format: 'es' });
    await copyWorker(out);
    return complaints;
  },
  async esbuild(out: string) {
    const { warnings } = await esbuild({ ...ESBUILD, outdir: out, format: 'esm', splitting: true });
    await copyWorker(out);
    return warnings.map(({ text }) => text);
  },
};
const ESBUILD = {
  get entryPoints() {
    return [entry()];
  },
  bundle: true,
  logLevel: 'silent',
} as const;

/** Opens what was built into a folder of this name, and hears what the element says in the console. */
async function open(name: string, build: (out: string) => Promise<readonly string[]>) {
  const out = join(installed.app, `by-${name}`);
  await mkdir(out, { recursive: true });
  await writeFile(join(out, 'index.html'), PAGE);
  await writeFile(join(out, 'blank.html'), '<!doctype html>');
  const complaints = await build(out);
  const server = await preview({
    root: installed.app,
    configFile: false,
    // What is missing is missing, and not answered with the page.
    appType: 'mpa',
    build: { outDir: out },
    preview: { port: 0, host: '127.0.0.1' },
  });
  leave.push(() => server.close());
  const said: string[] = [];
  const [address = ''] = server.resolvedUrls?.local ?? [];
  // So that nothing is said before somebody listens.
  const { page, errors } = await visit(`${address}blank.html`, {
    ...COARSE,
    viewport: { width: 360, height: 300 },
  });
  leave.push(() => page.context().close());
  page.on('console', (message) => {
    if (message.text().startsWith('article-map')) said.push(message.text());
  });
  await page.goto(address);
  return { page, errors, said, complaints };
}

test.each(Object.entries(BUNDLERS))('an application of %s shows a live map', async (name, build) => {
  const { page, errors, said, complaints } = await open(name, build);
  await mapReady(page);
  expect({ errors, said, complaints }).toEqual({ errors: [], said: [], complaints: [] });
});

test('where the worker was not copied the map is drawn as SVG, and the console says what is missing', async () => {
  const { page, said } = await open('esbuild-alone', async (out) => {
    await esbuild({ ...ESBUILD, outdir: out, format: 'esm', splitting: true });
    return [];
  });
  await expect
    .poll(() => said)
    .toContainEqual(expect.stringMatching(/drawn as SVG.*worker\.mjs answered 404/s));
  await mapReady(page, 'svg');
  expect(said.filter((words) => /Access-Control/.test(words))).toEqual([]);
});

test('a classic script has no address to find the worker by: the map is drawn as SVG, and the console says so', async () => {
  const { page, said } = await open('esbuild-classic', async (out) => {
    await esbuild({ ...ESBUILD, outdir: out, format: 'iife', logLevel: 'silent' });
    return [];
  });
  await expect.poll(() => said).toContainEqual(expect.stringMatching(/drawn as SVG.*failed as it started/s));
  await mapReady(page, 'svg');
});
