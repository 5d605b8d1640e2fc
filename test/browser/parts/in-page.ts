import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';
import type { Page } from 'playwright-core';
import { emptyPage } from '../browser.ts';

/** Style sheets as texts, as Vite has them. */
const inlineSheets: Plugin = {
  name: 'inline-sheets',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\.css\?inline$/ }, ({ path, importer }) => ({
      path: resolve(dirname(importer), path.replace('?inline', '')),
      namespace: 'inline-sheet',
    }));
    onLoad({ filter: /./, namespace: 'inline-sheet' }, async ({ path }) => ({
      contents: await readFile(path, 'utf8'),
      loader: 'text',
    }));
  },
};

/** What is bundled already, by the program that was: each test has a document of its own, with the same modules. */
const bundled = new Map<string, Promise<string>>();

async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [inlineSheets],
  });
  return outputFiles[0]?.text ?? '';
}

/** The page of all tests of a file: a page's process, which each would begin with, takes longer than what they do. */
let shared: Page | undefined;

/**
 * An empty document in which modules of the project stand as globals: each by its name here. For what is otherwise only
 * reached through a whole map. It is there until the next is asked for, or the file ends.
 *
 * @param modules paths from the project's root
 */
export async function pageWith(modules: Readonly<Record<string, string>>): Promise<Page> {
  const contents = Object.entries(modules)
    .map(([name, path]) => `import * as ${name} from './${path}'; window.${name} = ${name};`)
    .join('\n');
  const content = bundled.get(contents) ?? bundle(contents);
  bundled.set(contents, content);
  if (!shared || shared.isClosed()) ({ page: shared } = await emptyPage());
  else await shared.goto('about:blank');
  const page = shared;
  await page.setContent('<!doctype html><body style="margin: 0">');
  await page.addScriptTag({ content: await content, type: 'module' });
  await page.waitForFunction((names) => names.every((name) => name in window), Object.keys(modules));
  return page;
}
