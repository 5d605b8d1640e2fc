import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** Runs one of the project's own tools; its output where it fails, else nothing. */
function complaints(script: string, ...args: string[]): string {
  try {
    execFileSync(process.execPath, [script, ...args], { encoding: 'utf8', stdio: 'pipe' });
    return '';
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    return `${stdout ?? ''}${stderr ?? ''}` || String(error);
  }
}

test('every type fits', () => {
  expect(complaints('node_modules/typescript/bin/tsc', '--build')).toBe('');
});

test('every file is formatted and clean by Biome', () => {
  expect(complaints('node_modules/@biomejs/biome/bin/biome', 'ci', '--colors=off')).toBe('');
});
