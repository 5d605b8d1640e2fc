/**
 * What may be wrong where a file of another origin than the page's cannot be had; empty for one of its own.
 * A page in a sandbox has no origin, whatever its address is: all files are another's.
 */
export function remedyElsewhere(address: string): string {
  return new URL(address).origin === globalThis.origin
    ? ''
    : ' Its server must send the header Access-Control-Allow-Origin.';
}
