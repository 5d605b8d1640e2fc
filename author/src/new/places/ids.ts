import { isFileName, slug } from '../../places/place-id.ts';

/**
 * Ids for places, of their names' letters. Where two have the same, the later one says its country too.
 *
 * @param places each with its name and the two letters of its country
 */
export function idsOf(
  places: readonly { readonly name: string; readonly country: string | null }[],
): string[] {
  const taken = new Set<string>();
  return places.map(({ name, country }) => {
    const own = slug(name) || 'place';
    const safe = isFileName(own) ? own : `${own}-place`;
    const candidates = [safe, ...(country === null ? [] : [`${safe}-${country.toLowerCase()}`])];
    let id = candidates.find((candidate) => !taken.has(candidate));
    for (let number = 2; id === undefined; number++)
      if (!taken.has(`${safe}-${number}`)) id = `${safe}-${number}`;
    taken.add(id);
    return id;
  });
}
