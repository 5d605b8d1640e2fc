import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ToolError } from '../tool-error.ts';
import { type Gazetteer, openGazetteer } from './gazetteer.ts';

/** In the package beside its one bundled file; in the project's checkout, where the sources are run, in `dist/`. */
const BESIDE = new URL('gazetteer.bin', import.meta.url);
const CHECKOUT = new URL('../../', import.meta.url);

/**
 * The gazetteer of the package. In the project's checkout it is packed when it is first asked for, and again when its
 * tables or its form have changed: that takes seconds, and `tell` is told.
 *
 * @throws ToolError where it is missing and cannot be packed
 */
export function loadGazetteer(tell: (line: string) => void): Promise<Gazetteer> {
  loaded ??= load(tell);
  return loaded;
}

let loaded: Promise<Gazetteer> | undefined;

async function load(tell: (line: string) => void): Promise<Gazetteer> {
  if (existsSync(BESIDE)) return openGazetteer(readFileSync(BESIDE));
  const packed = fileURLToPath(new URL('dist/gazetteer.bin', CHECKOUT));
  const script = fileURLToPath(new URL('scripts/pack.ts', CHECKOUT));
  if (!existsSync(script))
    throw new ToolError(
      'gazetteer.bin: found no such file beside the program. Install article-map-author anew.',
    );
  if (!existsSync(packed) || statSync(packed).mtimeMs < lastChange()) {
    tell('Packing the gazetteer, once: some ten seconds.');
    await pack(script);
  }
  return openGazetteer(readFileSync(packed));
}

/** When what the gazetteer is packed from and by was last changed, in milliseconds. */
function lastChange(): number {
  const times = ['data', 'src/gazetteer', 'src/gazetteer/sources'].flatMap((folder) => {
    const path = fileURLToPath(new URL(folder, CHECKOUT));
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(join(path, entry.name)).mtimeMs);
  });
  return Math.max(...times, statSync(new URL('scripts/pack.ts', CHECKOUT)).mtimeMs);
}

function pack(script: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const run = spawn(process.execPath, ['--import', 'tsx', script], {
      cwd: fileURLToPath(CHECKOUT),
      // Whoever runs this by tsx may have named its settings from another folder.
      env: { ...process.env, TSX_TSCONFIG_PATH: fileURLToPath(new URL('../tsconfig.base.json', CHECKOUT)) },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    run.on('error', reject);
    run.on('exit', (code) => {
      if (code === 0) resolve();
      else
        reject(new ToolError(`author/scripts/pack.ts ended with code ${code}. Run npm install, then again.`));
    });
  });
}
