/** Addresses of pages and of mailboxes, as they stand in a text without a mark. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+|[^\s@]{1,64}@[^\s@]+\.[^\s@]+/giu;

/** Tells whether what begins at an offset of a text is a part of an address, and so names nothing. */
export function addressesIn(text: string): (start: number) => boolean {
  let found: readonly { readonly from: number; readonly length: number }[] | undefined;
  return (start) => {
    found ??= [...text.matchAll(ADDRESS)].map(({ 0: { length }, index }) => ({ from: index, length }));
    return found.some(({ from, length }) => from <= start && start < from + length);
  };
}
