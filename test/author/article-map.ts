import type { Asker } from '../../author/src/new/questions/asker.ts';
import { run } from '../../author/src/run.ts';

/** Runs the command line in this process: its exit code, and what it wrote to standard output and standard error. */
export function articleMap(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return articleMapAsking(undefined, ...args);
}

/** The same, where somebody answers what it asks. */
export async function articleMapAsking(
  asker: Asker | undefined,
  ...args: string[]
): Promise<{ code: number; out: string; err: string }> {
  const written = { out: '', err: '' };
  const code = await run(args, {
    out: (text) => {
      written.out += text;
    },
    err: (text) => {
      written.err += text;
    },
    asker: async () => asker,
  });
  return { code, ...written };
}
