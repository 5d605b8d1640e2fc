import type { WatchedPolicy } from './policy.ts';

/** Milliseconds that a server has to answer, when it is asked why. */
const PATIENCE = 5_000;

/**
 * Why a file could not be loaded, in a sentence with its address; undefined where nothing was found. The browser does
 * not say; so its server is asked once more.
 *
 * @param policy what the page's policy has refused since the file was asked for
 * @param type a part of the media type that the file must have: `javascript`, `json`
 */
export async function whyNotLoaded(
  address: string,
  policy: WatchedPolicy,
  type: string,
): Promise<string | undefined> {
  // The page is told of its policy a task later than who was refused.
  await nextTask();
  const words = policyWords(policy.directive(address)) ?? (await answerWords(address, policy, type));
  return words && `${address} ${words}`;
}

/** What is said of an answer that is none. */
export const statusWords = ({ status, statusText }: Response) =>
  `answered ${status} ${statusText}.`.replace(' .', '.');

/** What is said of an answer that is another file. */
export const otherFileWords = (found: string, expected: string) =>
  `answered with ${found}; expected ${expected}. Check the address: many a server sends a page of its own for a ` +
  'file that it does not have.';

export const contentType = ({ headers }: Response) => headers.get('Content-Type') ?? 'no Content-Type';

const policyWords = (directive: string | undefined) =>
  directive && `is refused by the page’s Content-Security-Policy (${directive}).`;

async function answerWords(
  address: string,
  policy: WatchedPolicy,
  type: string,
): Promise<string | undefined> {
  const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) }).catch(() => undefined);
  if (response) {
    if (!response.ok) return statusWords(response);
    const found = contentType(response);
    return found.includes(type) ? undefined : otherFileWords(found, type);
  }
  const asked = { mode: 'no-cors', signal: AbortSignal.timeout(PATIENCE) } as const;
  const opaque = await fetch(address, asked).catch(() => undefined);
  await nextTask();
  const directive = policy.directive(address);
  // Only a download was refused by the rule for downloads; else it was this asking.
  if (directive) return type === 'json' ? policyWords(directive) : undefined;
  if (!opaque) return 'could not be fetched: no server answers, or the browser blocks it.';
  return isElsewhere(address)
    ? 'could not be fetched. Its server must send the header Access-Control-Allow-Origin.'
    : undefined;
}

const nextTask = () => new Promise((resolve) => setTimeout(resolve));

/** A page in a sandbox has no origin, whatever its address is: all files are another's. */
const isElsewhere = (address: string) => new URL(address).origin !== globalThis.origin;
