import { build, preview } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The built site's address, with a slash at the end. */
    site: string;
  }
}

/** Builds the site once and serves what was built, for all journeys. */
export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const { NODE_ENV } = process.env;
  // Vitest says `test`, for which Vite builds what only a developer needs.
  process.env.NODE_ENV = 'production';
  await build({ logLevel: 'warn' });
  await build({ logLevel: 'warn', configFile: 'vite.release.config.ts' });
  process.env.NODE_ENV = NODE_ENV;
  const server = await preview({ preview: { port: 0, host: '127.0.0.1', cors: true }, logLevel: 'warn' });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('The preview server has no port.');
  project.provide('site', `http://127.0.0.1:${address.port}/`);
  return () => server.close();
}
