import { remedyElsewhere } from './elsewhere.ts';

/** Fetches a file of JSON. Rejects with a worded error, which names the address, where it cannot be had. */
export async function download(address: string): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(address);
  } catch (cause) {
    throw new Error(`${address} could not be fetched.${remedyElsewhere(address)}`, { cause });
  }
  if (!response.ok)
    throw new Error(`${address} answered ${response.status} ${response.statusText}.`.replace(' .', '.'));
  return response.json();
}
