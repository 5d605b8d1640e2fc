import type { Server } from 'node:http';
import { ToolError } from '../tool-error.ts';

/** The port that is used where it is free and none is asked for. */
const PORT = 5174;
/** Alone on this machine: what is written has not been published. */
const HOST = '127.0.0.1';
/** Why a port may not be had, by the system's code. */
const REFUSED: Readonly<Record<string, string>> = {
  EADDRINUSE: 'which another program uses',
  EACCES: 'which the system keeps for itself',
};

/**
 * Lets a server listen to this machine alone.
 *
 * @param port absent: any that is free
 * @returns its address, with a slash at the end
 * @throws ToolError where the port cannot be had
 */
export async function listen(server: Server, port: number | undefined): Promise<string> {
  const on = (number: number) =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(number, HOST, () => {
        server.off('error', reject);
        resolve();
      });
    });
  try {
    await on(port ?? PORT);
  } catch (error) {
    const why = REFUSED[(error as NodeJS.ErrnoException).code ?? ''];
    if (why === undefined) throw error;
    if (port !== undefined) throw new ToolError(`--port: found ${port}, ${why}. Name another, or none.`);
    await on(0);
  }
  return `http://${HOST}:${portOf(server)}/`;
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
