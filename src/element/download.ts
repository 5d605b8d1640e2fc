import { WordedError } from '../story/worded-error.ts';
import { remedyElsewhere } from './elsewhere.ts';

/**
 * Fetches a file of JSON. Rejects with a worded error, which names the address, where it cannot be had or is
 * something else.
 */
export async function download(address: string): Promise<unknown> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(address);
    text = await response.text();
  } catch (cause) {
    throw new WordedError(`${address} could not be fetched.${remedyElsewhere(address)}`, { cause });
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
