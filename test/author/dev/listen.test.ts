import { EventEmitter } from 'node:events';
import type { Server } from 'node:http';
import { expect, it } from 'vitest';
import { listen } from '../../../author/src/dev/listen.ts';

/** A server to which a system refuses the first port. */
function refused(code: string) {
  const server = new EventEmitter() as EventEmitter & { listen: unknown; address: unknown };
  let port: number | undefined;
  server.listen = (asked: number, _host: string, done: () => void) => {
    const isFirst = port === undefined;
    port = asked;
    queueMicrotask(() => (isFirst ? server.emit('error', Object.assign(new Error(code), { code })) : done()));
  };
  server.address = () => ({ port });
  return server as unknown as Server;
}

it.each([
  ['EADDRINUSE', '--port: found 80, which another program uses. Name another, or none.'],
  ['EACCES', '--port: found 80, which the system keeps for itself. Name another, or none.'],
])('a port that is refused by %s is told', async (code, told) => {
  await expect(listen(refused(code), 80)).rejects.toThrow(told);
  expect(await listen(refused(code), undefined)).toBe('http://127.0.0.1:0/');
});
