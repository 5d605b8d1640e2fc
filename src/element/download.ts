import { watchPolicy } from '../views/policy.ts';
import { contentType, otherFileWords, statusWords, whyNotLoaded } from '../views/why-not-loaded.ts';

/**
 * Fetches a file of JSON. Rejects with a worded error, which names the address, where it cannot be had or is
 * something else.
 */
export async function download(address: string): Promise<unknown> {
  const policy = watchPolicy();
  let response: Response;
  let text: string;
  try {
    response = await fetch(address);
    text = await response.text();
  } catch (cause) {
    const why = await whyNotLoaded(address, policy, 'json');
    throw new Error(why ?? `${address} could not be fetched.`, { cause });
  } finally {
    policy.stop();
  }
  if (!response.ok) throw new Error(`${address} ${statusWords(response)}`);
  try {
    return JSON.parse(text);
  } catch (cause) {
    const start = text.trim() ? `“${text.trim().slice(0, 40)}…”` : 'nothing';
    throw new Error(`${address} ${otherFileWords(`${start} (${contentType(response)})`, 'JSON')}`, { cause });
  }
}
