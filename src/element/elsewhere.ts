/** What may be wrong where a file of another origin than the page's cannot be had; empty for one of its own. */
export function remedyElsewhere(address: string): string {
  return new URL(address).origin === location.origin
    ? ''
    : ' Its server must send the header Access-Control-Allow-Origin.';
}
