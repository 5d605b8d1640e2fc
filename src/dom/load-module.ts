import { WordedError } from '../story/worded-error.ts';
import { hasIntegrity } from './integrity.ts';
import { watchPolicy } from './policy.ts';
import { whyNotLoaded } from './why-not-loaded.ts';

/** The address of a script in the words of a browser, without what follows its file's name: a folder or a host may end in `.js` too. */
const SCRIPT = /https?:\/\/[^\s?#]+\.m?js(?![\w/-]|\.\w)/;
/** Words where a module could not be fetched that may name no address: WebKit's, Firefox's, and those of a `fetch`. */
const NO_ADDRESS =
  /^Importing a module|^error loading dynamically imported module|MIME type|^Failed to fetch/;

/** Name of the error where a module was fetched but failed as it ran: so it will again. */
export const BROKEN_MODULE = 'BrokenModuleError';

/** How long a module may be on its way, in seconds: nothing is told of its parts as they come. */
const PATIENCE = 30;
/** The file of a module beside this one, in the text of the function that imports it. */
const FILE_BESIDE = /import\([`'"]\.\/([\w.-]+)[`'"]\)/;

interface Failure {
  readonly address: string;
  readonly times: number;
  /** True where it has not come, and may come yet. */
  readonly isLate: boolean;
}

const failures = new Map<() => Promise<unknown>, Failure>();

/**
 * Loads a module by an `import()`. A download that failed is tried again also under another address, since
 * Firefox remembers a module that failed for as long as the page lives, and every browser one that does not come; but
 * not where the page states the module's integrity, which another address would evade. Firefox remembers it also where
 * another module imports of it, so that a module that is loaded so may import of none that is.
 *
 * @param name of what the module exports. At the other address a bundler may have put something else.
 * @throws an error that says what was the cause; its name is `BROKEN_MODULE` where the module itself was
 */
export async function loadModule<Module extends object>(
  load: () => Promise<Module>,
  name: keyof Module & string,
): Promise<Module> {
  const before = failures.get(load);
  const policy = watchPolicy();
  const late = new WordedError(`A part of the map has not come within ${PATIENCE} s.`);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late), PATIENCE * 1000);
  });
  const failedAt = (address: string, isLate = false) =>
    failures.set(load, { address, times: (before?.times ?? 0) + 1, isLate });
  try {
    return await Promise.race([attempt(load, name, before), patience]);
  } catch (cause) {
    if (cause === late) {
      const address = addressOf(load);
      if (address && !hasIntegrity(address)) failedAt(address, true);
      throw late;
    }
    // Chromium and Firefox name the address; others do not, and try again by themselves.
    const words = cause instanceof Error ? cause.message : String(cause);
    const isUnnamed = NO_ADDRESS.test(words);
    const address = SCRIPT.exec(words)?.[0] ?? (isUnnamed ? before?.address : undefined);
    if (!address && !isUnnamed) {
      const broken = new Error(`A part of the map failed as it started: ${words}`, { cause });
      broken.name = BROKEN_MODULE;
      throw broken;
    }
    if (!address) throw new WordedError('A part of the map could not be fetched.', { cause });
    if (hasIntegrity(address))
      throw new WordedError(`${address} could not be fetched, or is not the file that the page expects.`, {
        cause,
      });
    failedAt(address);
    const why = await whyNotLoaded(address, policy, 'javascript');
    throw new WordedError(why ?? `${address} could not be fetched.`, { cause });
  } finally {
    clearTimeout(timer);
    policy.stop();
  }
}

function attempt<Module extends object>(
  load: () => Promise<Module>,
  name: string,
  before: Failure | undefined,
): Promise<Module> {
  const loading = load();
  if (!before) return loading;
  if (before.isLate) return Promise.race([loading, again<Module>(before, name)]);
  return loading.catch(() => again(before, name));
}

async function again<Module extends object>({ address, times }: Failure, name: string): Promise<Module> {
  const module = await import(/* webpackIgnore: true */ /* @vite-ignore */ `${address}?retry=${times}`);
  if (name in module) return module;
  throw new Error(`${address} does not hold ${name}.`);
}

/** The address of the module that a function imports, where it lies beside this one, as in a release. */
function addressOf(load: () => Promise<unknown>): string | undefined {
  const here = import.meta.url;
  const file = FILE_BESIDE.exec(String(load))?.[1];
  // Bundlers would look for the file, were it a URL beside the module.
  return file && here.slice(0, here.lastIndexOf('/') + 1) + file;
}
