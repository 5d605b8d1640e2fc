import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { emptyPage } from '../browser.ts';

/**
 * An empty page in which modules of `src/` stand as globals: each by its name here. For what is otherwise only
 * reached through a whole map.
 *
 * @param modules paths from the project's root
 */
export async function pageWith(modules: Readonly<Record<string, string>>): Promise<Page> {
  const contents = Object.entries(modules)
    .map(([name, path]) => `import * as ${name} from './${path}'; window.${name} = ${name};`)
    .join('\n');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  const { page } = await emptyPage();
  await page.setContent('<!doctype html><body style="margin: 0">');
  await page.addScriptTag({ content: outputFiles[0]?.text ?? '', type: 'module' });
  await page.waitForFunction((names) => names.every((name) => name in window), Object.keys(modules));
  return page;
}
