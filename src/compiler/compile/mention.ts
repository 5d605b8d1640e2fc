/**
 * Where in a passage a mention stands: UTF-16 offsets of all the places that fit, so one, in a sound story.
 * A `prefix` is what stands right before the mention; an empty one says that the mention opens the passage.
 */
export function placeMention(
  passage: string,
  { exact, prefix }: { readonly exact: string; readonly prefix?: string | undefined },
): number[] {
  if (prefix === '') return passage.startsWith(exact) ? [0] : [];
  const sought = (prefix ?? '') + exact;
  const places: number[] = [];
  for (let at = passage.indexOf(sought); at >= 0; at = passage.indexOf(sought, at + 1))
    places.push(at + sought.length - exact.length);
  return places;
}
