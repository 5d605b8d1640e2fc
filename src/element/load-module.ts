import { WordedError } from '../story/worded-error.ts';
import { remedyElsewhere } from './elsewhere.ts';
import { hasIntegrity } from './integrity.ts';

/** The address of a script in the words of a browser, without what follows its file's name: a folder or a host may end in `.js` too. */
const SCRIPT = /https?:\/\/[^\s?#]+\.js(?![\w/-]|\.\w)/;

const failed = new Map<() => Promise<unknown>, { address: string; times: number }>();

/**
 * Loads a module by an `import()`. A download that failed is tried again under another address, since
 * Firefox remembers a module that failed for as long as the page lives; but not where the page states the
 * module's integrity, which another address would evade. Firefox remembers it also where another module imports
 * of it, so that a module that is loaded so may import of none that is.
 */
export async function loadModule<Module>(load: () => Promise<Module>): Promise<Module> {
  const before = failed.get(load);
  try {
    return await (before ? import(/* @vite-ignore */ `${before.address}?retry=${before.times}`) : load());
  } catch (error) {
    // Chromium and Firefox name the address; others do not, and try again by themselves.
    const address = before?.address ?? SCRIPT.exec(String(error))?.[0];
    if (address && hasIntegrity(address))
      throw new WordedError(`${address} could not be fetched, or is not the file that the page expects.`, {
        cause: error,
      });
    if (address) failed.set(load, { address, times: (before?.times ?? 0) + 1 });
    throw new WordedError(
      `${address ?? 'A part of the map'} could not be fetched.${remedyElsewhere(address ?? import.meta.url)}`,
      { cause: error },
    );
  }
}
