/** What the page's Content-Security-Policy refuses, from `watchPolicy` until `stop`. */
export interface WatchedPolicy {
  /** By which directive an address was refused; a script's `blob:` has no address but `blob`. */
  directive(address: string): string | undefined;
  stop(): void;
}

/** Listens to the policy's events: nothing else tells why a request was refused. */
export function watchPolicy(): WatchedPolicy {
  const refused = new Map<string, string>();
  const onRefused = ({ blockedURI, disposition, effectiveDirective }: SecurityPolicyViolationEvent) => {
    if (disposition === 'enforce') refused.set(blockedURI, effectiveDirective);
  };
  globalThis.document?.addEventListener('securitypolicyviolation', onRefused);
  return {
    directive: (address) => refused.get(address),
    stop: () => globalThis.document?.removeEventListener('securitypolicyviolation', onRefused),
  };
}
