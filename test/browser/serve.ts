import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { launchBrowser } from './launch.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The built site's address, with a slash at the end. */
    site: string;
    /** Where the browser is driven from. */
    browser: string;
  }
}

/** Builds site, release and package as a developer does, once, serves what was built and starts one browser for all journeys. */
export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const browser = await launchBrowser();
  project.provide('browser', browser.wsEndpoint());
  try {
    await promisify(execFile)('npm', ['run', 'build'], {
      shell: process.platform === 'win32',
      // Vitest says `test`, for which Vite builds what only a developer needs.
      env: { ...process.env, NODE_ENV: 'production' },
    });
    const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'warn' });
    const address = server.httpServer.address();
    if (address === null || typeof address === 'string') throw new Error('The preview server has no port.');
    project.provide('site', `http://127.0.0.1:${address.port}/`);
    return async () => {
      await browser.close();
      await server.close();
    };
  } catch (failed) {
    await browser.close();
    throw failed;
  }
}
