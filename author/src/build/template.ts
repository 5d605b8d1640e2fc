import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { slashed } from '../slashed.ts';
import { ToolError } from '../tool-error.ts';

/** In the package beside its bundled files; in the checkout it is built when it is needed. */
const BESIDE = fileURLToPath(new URL('template', import.meta.url));
const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));
const CACHED = join(PROJECT, 'node_modules/.cache/article-map-template');
/** What it is built of. */
const SOURCES = [
  'src',
  'scripts/template.ts',
  'vite.config.ts',
  'vite.release.config.ts',
  'package-lock.json',
];

/**
 * The folder with what is served of every story alike.
 *
 * @param tell told that it takes its time
 * @throws ToolError where it cannot be built
 */
export function templateFolder(tell: (line: string) => void): string {
  if (existsSync(BESIDE)) return BESIDE;
  if (existsSync(CACHED) && newest(CACHED) > Math.max(...SOURCES.map((path) => newest(join(PROJECT, path)))))
    return CACHED;
  tell('Building the pages and the element, once for all stories …');
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/template.ts', CACHED], {
    cwd: PROJECT,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    // Else Vite would build what only a developer needs.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status !== 0)
    throw new ToolError(
      `The pages cannot be built (${stderr.trim().split('\n')[0]}). Run: npm install, then again.`,
    );
  return CACHED;
}

/** The files of a template, by their paths within it. */
export function filesOf(template: string): string[] {
  return readdirSync(template, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => slashed(relative(template, join(entry.parentPath, entry.name))));
}

/** When the last file of a folder was changed, in milliseconds. */
function newest(path: string): number {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' });
  return files.reduce((latest, file) => Math.max(latest, statSync(join(path, file)).mtimeMs), mtimeMs);
}
