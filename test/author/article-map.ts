import { run } from '../../author/src/run.ts';

/** Runs the command line in this process: its exit code, and what it wrote to standard output and standard error. */
export async function articleMap(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const written = { out: '', err: '' };
  const code = await run(args, {
    out: (text) => {
      written.out += text;
    },
    err: (text) => {
      written.err += text;
    },
  });
  return { code, ...written };
}
