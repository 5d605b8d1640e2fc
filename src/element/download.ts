import { watchPolicy } from '../dom/policy.ts';
import { contentType, otherFileWords, statusWords, whyNotLoaded } from '../dom/why-not-loaded.ts';
import { WordedError } from '../story/worded-error.ts';

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
    const why = stop.signal.aborted
      ? `${address} sent nothing for ${PATIENCE} s.`
      : await whyNotLoaded(address, policy, 'json');
    throw new WordedError(why ?? `${address} could not be fetched.`, { cause });
  } finally {
    clearTimeout(timer);
    policy.stop();
  }
  if (!response.ok) throw new WordedError(`${address} ${statusWords(response)}`);
  try {
    return JSON.parse(text);
  } catch (cause) {
    const start = text.trim() ? `“${text.trim().slice(0, 40)}…”` : 'nothing';
    throw new WordedError(`${address} ${otherFileWords(`${start} (${contentType(response)})`, 'JSON')}`, {
      cause,
    });
  }
}
