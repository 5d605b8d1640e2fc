import { execFileSync } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import about from '../../package.json' with { type: 'json' };

/** An empty application into which the package was installed, as npm packs it. */
export interface Installed {
  readonly tarball: string;
  /** What the tarball holds, paths within the package. */
  readonly files: readonly string[];
  /** The application's folder. */
  readonly app: string;
  /** Names of the packages that were installed. */
  readonly packages: readonly string[];
}

function npm(args: readonly string[], cwd: string): string {
  return execFileSync('npm', args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' });
}

/**
 * Packs the built package and installs it, without a network, into an application with these files.
 * @param name of a folder of the caller's own
 */
export async function install(name: string, files: Readonly<Record<string, string>>): Promise<Installed> {
  const folder = resolve('test-results', name);
  const app = join(folder, 'app');
  await rm(folder, { recursive: true, force: true });
  await mkdir(app, { recursive: true });
  const packed = npm(['pack', '--ignore-scripts', '--json', '--pack-destination', folder], '.');
  const tarball = join(folder, `${about.name}-${about.version}.tgz`);
  await writeFile(join(app, 'package.json'), '{ "private": true, "type": "module" }');
  for (const [file, text] of Object.entries(files)) await writeFile(join(app, file), text);
  npm(['install', '--offline', '--no-audit', '--no-fund', '--ignore-scripts', tarball], app);
  const lock = JSON.parse(await readFile(join(app, 'package-lock.json'), 'utf8'));
  const packages = Object.keys(lock.packages).flatMap((path) => path.split('node_modules/').slice(-1));
  return { tarball, files: packedFiles(JSON.parse(packed)), app, packages: packages.filter(Boolean) };
}

/** npm 12 and later list the packages by name, earlier ones in an array. */
function packedFiles(said: Record<string, { files: { path: string }[] }>): string[] {
  return Object.values(said).flatMap(({ files }) => files.map(({ path }) => path));
}
