/** What an iterator yields, for more than one reading; each item is asked of it once, when first read. */
export function memoised<T>(source: Iterator<T>): Iterable<T> {
  const known: T[] = [];
  return {
    *[Symbol.iterator]() {
      for (let i = 0; ; i++) {
        if (i === known.length) {
          const next = source.next();
          if (next.done) return;
          known.push(next.value);
        }
        yield known[i] as T;
      }
    },
  };
}
