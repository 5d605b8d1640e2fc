import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { mapReady, visit } from '../browser/browser.ts';

const folder = resolve('test-results/author');
const app = join(folder, 'app');
const command = join(app, 'node_modules/article-map-author/bin/article-map.js');

/** Runs the installed command in the empty folder that it is installed in. */
const articleMap = (...args: string[]) =>
  execFileSync(process.execPath, [command, ...args], { cwd: app, encoding: 'utf8' });

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(app, { recursive: true });
  const npm = (args: string[], cwd: string) =>
    execFileSync('npm', args, { cwd, stdio: 'pipe', shell: process.platform === 'win32' });
  npm(['pack', '--workspace', 'author', '--pack-destination', folder], '.');
  writeFileSync(join(app, 'package.json'), '{ "private": true }');
  // The one library that it installs is taken from here: there may be no network.
  npm(
    [
      'install',
      '--offline',
      '--no-audit',
      '--no-fund',
      '--ignore-scripts',
      join(folder, 'article-map-author-0.1.0.tgz'),
      resolve('node_modules/@resvg/resvg-js'),
    ],
    app,
  );
  cpSync('test/stories/marked', join(app, 'story'), { recursive: true });
}, 300_000);

test('the packed command installs one library, builds from its own parts, and tells the licences of these', () => {
  const { packages } = JSON.parse(readFileSync(join(app, 'package-lock.json'), 'utf8'));
  const installed = Object.keys(packages).filter((path) => path.startsWith('node_modules/'));
  expect(installed.sort()).toEqual(['node_modules/@resvg/resvg-js', 'node_modules/article-map-author']);
  expect(articleMap('check', 'story')).toMatch(/^story\/article\.md:1:1 warning front-matter /);
  articleMap('build', 'story', '--out', 'public/map');
  for (const file of ['index.html', 'story.json', 'preview.png', 'article-map.js'])
    expect(existsSync(join(app, 'public/map', file)), file).toBe(true);
  const licences = readFileSync(join(app, 'node_modules/article-map-author/dist/LICENSES.md'), 'utf8');
  for (const name of ['commander', 'fontkit', 'valibot', '@fontsource/noto-sans', 'micromark'])
    expect(licences).toContain(`## ${name} - `);
});

test('a marked story is read as it is edited, with its faults over its last state without any', async () => {
  const server = spawn(process.execPath, [command, 'dev', 'story', '--port', '0'], { cwd: app });
  onTestFinished(() => void server.kill());
  const address = await new Promise<string>((found) => {
    server.stdout.on('data', (text) => found(String(text).trim()));
  });
  const { page, errors } = await visit(address, { renderer: 'svg' });
  await mapReady(page, 'svg');
  await page.getByRole('link', { name: 'Kehl' }).first().click();
  await expect
    .poll(() => page.getByText('Across the river Kehl did so an hour later').first().isVisible())
    .toBe(true);

  const article = join(app, 'story/article.md');
  const text = readFileSync(article, 'utf8');
  writeFileSync(article, text.replace('an hour later', 'two hours later'));
  await expect.poll(() => page.getByText('Kehl did so two hours later').first().isVisible()).toBe(true);
  writeFileSync(article, text.replace('(#colmar)', '(#kolmar)'));
  await expect
    .poll(() => page.getByRole('alert').filter({ hasText: 'unknown id “kolmar”' }).textContent())
    .toContain('story/article.md:13:');
  expect(await page.getByText('Kehl did so two hours later').first().isVisible()).toBe(true);
  expect(errors).toEqual([]);
});
