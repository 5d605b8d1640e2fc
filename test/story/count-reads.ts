/** A list or an object like another, and how often something of it was read: the work that was done, on any machine. */
export function countReads<Watched extends object>(of: Watched): { watched: Watched; reads: () => number } {
  let reads = 0;
  const watched = new Proxy(of, {
    get(target, key, receiver) {
      reads += 1;
      return Reflect.get(target, key, receiver);
    },
  });
  return { watched, reads: () => reads };
}
