import { watchPolicy } from '../dom/policy.ts';
import { contentType, statusFailure, whyNotLoaded } from '../dom/why-not-loaded.ts';
import { type Failure, WordedError } from '../story/worded-error.ts';

/** How long nothing may come of a file before it is given up, in seconds. */
const PATIENCE = 30;

/**
 * Fetches a file of JSON. Rejects with a worded error, which names the address, where it cannot be had, nothing of it
 * comes for 30 s, or it is something else.
 */
export async function download(address: string): Promise<unknown> {
  const policy = watchPolicy();
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
    const why: Failure | undefined = stop.signal.aborted
      ? ['failure.file.late', { address, seconds: PATIENCE }]
      : await whyNotLoaded(address, policy, 'json');
    throw new WordedError(why ?? ['failure.file', { address }], { cause });
  } finally {
    clearTimeout(timer);
    policy.stop();
  }
  if (!response.ok) throw new WordedError(statusFailure(address, response));
  try {
    return JSON.parse(text);
  } catch (cause) {
    const start = text.trim() ? `“${text.trim().slice(0, 40)}…”` : 'nothing';
    const found = `${start} (${contentType(response)})`;
    throw new WordedError(['failure.otherFile', { address, found, expected: 'JSON' }], { cause });
  }
}
