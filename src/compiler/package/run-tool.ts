import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/**
 * Runs a command of one of the project's own dependencies, by the name that `package.json` has it under.
 * Throws with what the tool said where it fails.
 */
export function runTool(dependency: string, command: string, args: readonly string[]): void {
  const about = require.resolve(`${dependency}/package.json`);
  const { bin } = require(about) as { bin: Record<string, string> };
  const script = join(dirname(about), bin[command] ?? '');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed.\n${stdout}${stderr}`);
}
