/**
 * Whether one of the page's import maps states the integrity of the module at an address. It holds for that
 * address alone: another one that leads to the same file is not checked.
 */
export function hasIntegrity(address: string): boolean {
  return [...document.querySelectorAll('script[type=importmap]')].some(({ textContent }) => {
    try {
      const { integrity = {} } = JSON.parse(textContent ?? '') as { integrity?: Record<string, string> };
      return Object.keys(integrity).some((key) => new URL(key, document.baseURI).href === address);
    } catch {
      // The browser has told of a map that cannot be read, and heeds none of it.
      return false;
    }
  });
}
