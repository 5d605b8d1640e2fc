import { execFileSync } from 'node:child_process';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The built site's address, with a slash at the end. */
    site: string;
  }
}

/** Builds site, release and package as a developer does, once, and serves what was built, for all journeys. */
export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  execFileSync('npm', ['run', 'build'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
    // Vitest says `test`, for which Vite builds what only a developer needs.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'warn' });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('The preview server has no port.');
  project.provide('site', `http://127.0.0.1:${address.port}/`);
  return () => server.close();
}
