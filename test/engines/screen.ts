import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/**
 * A screen for browsers that have no WebGL without one: the machine's own, or one in memory. `display` goes into
 * the browser's environment as DISPLAY.
 */
export async function openScreen(): Promise<{ display: string; close(): void }> {
  const { DISPLAY } = process.env;
  if (DISPLAY) return { display: DISPLAY, close() {} };
  // Asked to, Xvfb takes a number that is free and writes it down.
  const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x1024x24'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [number] = (await once(createInterface(server.stdout), 'line')) as [string];
  return { display: `:${number}`, close: () => server.kill() };
}

/** Whether `openScreen` can give one. */
export const SCREEN = { program: 'Xvfb', remedy: 'apt-get install xvfb' };
