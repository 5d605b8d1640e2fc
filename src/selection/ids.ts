/** Ids with spaces between, as an attribute or an address has them. */
export function idsIn(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}
