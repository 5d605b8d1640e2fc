import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { type Plugin, preview } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The built site's address, with a slash at the end. */
    site: string;
  }
}

/**
 * Builds site, release and package as a developer does, once, and serves what was built. The build goes on while the
 * unit tests run: until it has ended, the site answers nothing.
 */
export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const built = promisify(execFile)('npm', ['run', 'build'], {
    shell: process.platform === 'win32',
    // Vitest says `test`, for which Vite builds what only a developer needs.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  // Who asks for the site is told of it.
  const ended = built.catch(() => {});
  const server = await preview({
    preview: { port: 0, host: '127.0.0.1' },
    plugins: [answerOnce(built)],
    logLevel: 'warn',
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('The preview server has no port.');
  project.provide('site', `http://127.0.0.1:${address.port}/`);
  return async () => {
    await ended;
    await server.close();
  };
}

/** Has the server answer once the build has ended: where that failed, why. */
function answerOnce(built: Promise<unknown>): Plugin {
  return {
    name: 'answer-once-built',
    configurePreviewServer({ middlewares }) {
      middlewares.use((_request, response, next) => {
        built.then(
          () => next(),
          ({ stdout = '', stderr = '', message = '' }) => {
            response.statusCode = 500;
            response.end(`The site cannot be built.\n${stdout}\n${stderr || message}`);
          },
        );
      });
    },
  };
}
