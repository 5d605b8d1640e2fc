/**
 * Whether links away and downloads may come to nothing: the document stands in a sandbox (its origin is
 * opaque), and its address does not say `links=open`. No page can ask what its sandbox allows; who writes
 * `<iframe sandbox>` knows.
 */
export function isConfined(): boolean {
  return globalThis.origin === 'null' && new URLSearchParams(location.search).get('links') !== 'open';
}
