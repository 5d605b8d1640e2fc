import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { mapReady, visit } from '../browser/browser.ts';
import { clickAt, POINTS } from '../browser/geography.ts';
import { environment, npm } from './npm.ts';

/** The program that serves each, in its folder: as it was built, and as a developer sees it, with all warnings. */
const SERVERS = {
  next: {
    built: ['node_modules/next/dist/bin/next', 'start'],
    developed: ['node_modules/next/dist/bin/next', 'dev', '--hostname', '127.0.0.1'],
  },
  sveltekit: {
    built: ['build/index.js'],
    developed: ['node_modules/vite/bin/vite.js', 'dev', '--host', '127.0.0.1', '--strictPort', '--port'],
  },
};

const leave: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of leave.splice(0)) await end();
});

async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return String(address.port);
}

/** Starts a server, and waits until it answers. Returns its address and the page that it sends. */
async function serve(root: string, program: readonly string[], mode: string) {
  const port = await freePort();
  const asked = program.at(-1) === '--port' ? [...program, port] : program;
  const server = spawn(process.execPath, asked, {
    cwd: root,
    env: {
      ...environment(),
      NODE_ENV: mode === 'built' ? 'production' : 'development',
      PORT: port,
      HOST: '127.0.0.1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  leave.push(() => stop(server));
  let said = '';
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (words) => {
      said += words;
    });
  const address = `http://127.0.0.1:${port}/`;
  const answer = async () => {
    if (server.exitCode !== null) throw new Error(`${program.join(' ')} ended.\n${said}`);
    return await (await fetch(address)).text().catch(() => '');
  };
  await expect.poll(() => answer().catch((error) => String(error)), { timeout: 120_000 }).toContain('<html');
  return { address, html: await answer(), said: () => said };
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  server.kill();
  await once(server, 'exit');
}

describe.each(Object.entries(SERVERS))('%s', (name, programs) => {
  const root = join('examples', name);

  test('installs by its lock file, and builds', () => {
    npm(root, 'ci', '--include=dev', '--no-audit', '--no-fund');
    npm(root, 'run', 'build');
  }, 400_000);

  test.each(Object.entries(programs))(
    'the server sends the element, and it comes alive without a warning: %s',
    async (mode, program) => {
      const { address, html, said } = await serve(root, program, mode);
      expect(html).toContain(`<article-map src="${inject('site')}"`);
      const { page } = await visit(address, { reducedMotion: 'reduce' });
      leave.unshift(() => page.context().close());
      const warnings: string[] = [];
      page.on('console', (message) => {
        // How fast the graphics card is, is the machine's matter.
        const isSerious = ['warning', 'error'].includes(message.type()) && !/GL Driver/.test(message.text());
        if (isSerious) warnings.push(message.text());
      });
      // From the start, now that somebody listens.
      await page.reload();
      await mapReady(page);
      await clickAt(page, POINTS.iran);
      await page.getByText('Chosen: iran').waitFor();
      await page.getByRole('button', { name: 'Choose nothing' }).dispatchEvent('click');
      await expect.poll(() => page.locator('article-map').getAttribute('feature')).toBeNull();
      expect(warnings).toEqual([]);
      expect(said()).not.toMatch(/window is not defined|document is not defined|hydrat/i);
    },
    300_000,
  );
});
