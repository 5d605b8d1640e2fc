import { slug } from '../../places/place-row.ts';

/** Names that Windows gives to its devices, whatever ending a file has. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

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
    const safe = DEVICES.test(own) ? `${own}-place` : own;
    const candidates = [safe, ...(country === null ? [] : [`${safe}-${country.toLowerCase()}`])];
    let id = candidates.find((candidate) => !taken.has(candidate));
    for (let number = 2; id === undefined; number++)
      if (!taken.has(`${safe}-${number}`)) id = `${safe}-${number}`;
    taken.add(id);
    return id;
  });
}
