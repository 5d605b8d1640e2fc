import { ENTRY, type Release } from '../share/snippets.ts';
import { WordedError } from '../story/worded-error.ts';
import { download } from './download.ts';

/** The file beside a release's modules that states the integrity of each, by file name. */
export const INTEGRITY = 'integrity.json';

/**
 * The release to which the running script belongs. Rejects with a worded error where it belongs to none, as where a
 * bundler has made it a part of the page's own program.
 */
export async function runningRelease(): Promise<Release> {
  const here = import.meta.url;
  if (!/^https?:/.test(here)) throw new WordedError(['failure.ownProgram']);
  // Bundlers would look for the file, were it a URL beside the module.
  const folder = here.slice(0, here.lastIndexOf('/') + 1);
  const address = folder + INTEGRITY;
  const integrity = await download(address);
  if (!isStated(integrity)) throw new WordedError(['failure.noIntegrity', { address, file: ENTRY }]);
  return { folder: new URL(folder), integrity };
}

function isStated(stated: unknown): stated is Release['integrity'] {
  return (
    typeof stated === 'object' &&
    stated !== null &&
    ENTRY in stated &&
    Object.values(stated).every((hash) => typeof hash === 'string')
  );
}
