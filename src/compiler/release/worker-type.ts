import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { RELEASE } from './release.ts';

/**
 * Vite plugin that states the type of a release's worker in the `_headers` of the site that is built already: not every
 * host knows `.mjs`, and under `nosniff` a worker of another type does not start. Its name is one of the bundler's.
 */
export function writeWorkerType(): Plugin {
  return {
    name: 'article-map-worker-type',
    async writeBundle({ dir = '' }, bundle) {
      const file = join(dir.slice(0, -RELEASE.length), '_headers');
      const workers = Object.keys(bundle).filter((name) => name.endsWith('.mjs'));
      const rules = workers.map((name) => `/${RELEASE}/${name}\n  Content-Type: text/javascript\n`);
      const before = await readFile(file, 'utf8');
      const missing = rules.filter((rule) => !before.includes(rule));
      await writeFile(file, before + missing.map((rule) => `\n${rule}`).join(''));
    },
  };
}
