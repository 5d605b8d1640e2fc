import { WordedError } from '../story/worded-error.ts';
import { remedyElsewhere } from './elsewhere.ts';

/** How long nothing may come of a file before it is given up, in seconds. */
const PATIENCE = 30;

/**
 * Fetches a file of JSON. Rejects with a worded error, which names the address, where it cannot be had, nothing of it
 * comes for 30 s, or it is something else.
 */
export async function download(address: string): Promise<unknown> {
  const stop = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => stop.abort(), PATIENCE * 1000);
  };
  let response: Response;
  let text: string;
  try {
    wait();
    response = await fetch(address, { signal: stop.signal });
    wait();
    const watched = new TransformStream({
      transform(part, to) {
        wait();
        to.enqueue(part);
      },
    });
    text = await new Response(response.body?.pipeThrough(watched)).text();
  } catch (cause) {
    throw new WordedError(
      stop.signal.aborted
        ? `${address}: nothing came for ${PATIENCE} s.`
        : `${address} could not be fetched.${remedyElsewhere(address)}`,
      { cause },
    );
  } finally {
    clearTimeout(timer);
  }
  if (!response.ok)
    throw new WordedError(
      `${address} answered ${response.status} ${response.statusText}.`.replace(' .', '.'),
    );
  try {
    return JSON.parse(text);
  } catch (cause) {
    const type = response.headers.get('Content-Type') ?? 'no Content-Type';
    const start = text.trim() ? `“${text.trim().slice(0, 40)}…”` : 'nothing';
    throw new WordedError(
      `${address} answered with ${start} (${type}); expected JSON. Check the address: many a server sends a ` +
        'page of its own for a file that it does not have.',
      { cause },
    );
  }
}
