/**
 * Whether links away and downloads may come to nothing: the document stands in a sandbox (its origin is
 * opaque), and its address does not say `links=open`. No page can ask what its sandbox allows; who writes
 * `<iframe sandbox>` knows. WordPress, which narrows the sandbox of frames that it is offered, marks their
 * address with `#?secret=…`.
 */
export function isSandboxed(): boolean {
  if (globalThis.origin !== 'null') return false;
  return (
    new URLSearchParams(location.search).get('links') !== 'open' || location.hash.startsWith('#?secret=')
  );
}
