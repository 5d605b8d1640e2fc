const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Names that Windows gives to its devices, whatever ending a file has. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Whether an id is in small letters a to z, digits and hyphens: what is written into an address is no path. */
export function isPlaceId(id: string): boolean {
  return KEBAB.test(id);
}

/** Whether a file can be called so on every system. */
export function isFileName(id: string): boolean {
  return isPlaceId(id) && !DEVICE.test(id);
}

/** An id of a name's letters; empty where it has none of a to z. */
export function slug(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
