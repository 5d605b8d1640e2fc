import { spawnSync } from 'node:child_process';
import { inject } from 'vitest';

/** What an example is built and run with: the story's address under the name that its tool lets through. */
export const environment = (): NodeJS.ProcessEnv => ({
  ...process.env,
  STORY: inject('site'),
  VITE_STORY: inject('site'),
  NODE_ENV: 'production',
  NEXT_TELEMETRY_DISABLED: '1',
});

/** Runs npm in an example's folder, and throws with what it said where it fails. */
export function npm(folder: string, ...args: string[]): void {
  const { status, stdout, stderr } = spawnSync('npm', args, {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: environment(),
  });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed in ${folder}.\n${stdout}${stderr}`);
}
