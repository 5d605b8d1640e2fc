import type { Failure } from '../story/worded-error.ts';
import type { WatchedPolicy } from './policy.ts';

/** Milliseconds that a server has to answer, when it is asked why. */
const PATIENCE = 5_000;

/**
 * Why a file could not be loaded; undefined where nothing was found. The browser does not say; so its server is asked
 * once more.
 *
 * @param policy what the page's policy has refused since the file was asked for
 * @param type a part of the media type that the file must have: `javascript`, `json`
 */
export async function whyNotLoaded(
  address: string,
  policy: WatchedPolicy,
  type: string,
): Promise<Failure | undefined> {
  // The policy's event comes a task after the refusal.
  await nextTask();
  return refusal(address, policy) ?? answerFailure(address, policy, type);
}

/** That a server answers with a status of no success. */
export const statusFailure = (address: string, { status, statusText }: Response): Failure => [
  'failure.status',
  { address, status: `${status} ${statusText}`.trim() },
];

export const contentType = ({ headers }: Response) => headers.get('Content-Type') ?? 'no Content-Type';

function refusal(address: string, policy: WatchedPolicy): Failure | undefined {
  const directive = policy.directive(address);
  return directive === undefined ? undefined : ['failure.policy', { address, directive }];
}

async function answerFailure(
  address: string,
  policy: WatchedPolicy,
  type: string,
): Promise<Failure | undefined> {
  const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) }).catch(() => undefined);
  if (response) {
    if (!response.ok) return statusFailure(address, response);
    const found = contentType(response);
    return found.includes(type) ? undefined : ['failure.otherFile', { address, found, expected: type }];
  }
  const asked = { mode: 'no-cors', signal: AbortSignal.timeout(PATIENCE) } as const;
  const opaque = await fetch(address, asked).catch(() => undefined);
  await nextTask();
  const refused = refusal(address, policy);
  // Only a download was refused by the rule for downloads; else it was this question.
  if (refused) return type === 'json' ? refused : undefined;
  if (!opaque) return ['failure.noAnswer', { address }];
  return isCrossOrigin(address) ? ['failure.header', { address }] : undefined;
}

const nextTask = () => new Promise((resolve) => setTimeout(resolve));

/** A page in a sandbox has no origin, whatever its address is: all files are another's. */
const isCrossOrigin = (address: string) => new URL(address).origin !== globalThis.origin;
