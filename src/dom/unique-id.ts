let count = 0;

/** An id that nothing else on the page has. Those of Preact's `useId` are the same in each tree that is rendered. */
export function uniqueId(): string {
  count += 1;
  return `am-${count}`;
}
