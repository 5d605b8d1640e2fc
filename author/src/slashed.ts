/** A path as messages and files have it on every system. */
export function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}
