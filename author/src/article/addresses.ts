/** Addresses of pages and of mailboxes, as they stand in a text without a mark. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+|[^\s@]{1,64}@[^\s@]+\.[^\s@]+/giu;

/** Tells whether what begins at an offset of a text is a part of an address, and so names nothing. */
export function addressesIn(text: string): (start: number) => boolean {
  const found = [...text.matchAll(ADDRESS)].map(({ 0: { length }, index }) => ({ from: index, length }));
  return (start) => found.some(({ from, length }) => from <= start && start < from + length);
}
