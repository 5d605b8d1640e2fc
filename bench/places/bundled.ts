import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { bundle } from '../../author/scripts/bundle.ts';
import { loadGazetteer } from '../../author/src/gazetteer/load-gazetteer.ts';

/** What a run of the command took: milliseconds on the clock, megabytes at most. */
export interface Run {
  readonly milliseconds: number;
  /** Milliseconds of the processor, all threads. */
  readonly processor: number;
  readonly megabytes: number;
}

/** The command as its package holds it, one bundled file beside the gazetteer; `remove` takes it away. */
export async function bundledCommand(): Promise<{
  /** @param args the command line; standard output is not kept */
  run(...args: string[]): Run;
  places(text: string): Run;
  remove(): void;
}> {
  const folder = mkdtempSync(join(tmpdir(), 'article-map-'));
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  await bundle(join(folder, 'dist'));
  await loadGazetteer(console.error);
  copyFileSync('author/dist/gazetteer.bin', join(folder, 'dist/gazetteer.bin'));
  // What the package installs, and the fonts.
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const start = join(folder, 'start.js');
  writeFileSync(
    start,
    "import { run } from './dist/run.js';\nprocess.exitCode = await run(process.argv.slice(2));\n" +
      'const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();\n' +
      'process.stderr.write(JSON.stringify([maxRSS, userCPUTime + systemCPUTime]));\n',
  );
  const run = (...args: string[]): Run => {
    const began = performance.now();
    const { stderr, status } = spawnSync(process.execPath, [start, ...args], {
      maxBuffer: 1e9,
      encoding: 'utf8',
    });
    const milliseconds = performance.now() - began;
    if (status !== 0) throw new Error(`article-map ${args[0]} ended with code ${status}: ${stderr}`);
    const [kilobytes = 0, microseconds = 0]: number[] = JSON.parse(stderr.split('\n').at(-1) ?? '');
    return { milliseconds, processor: microseconds / 1000, megabytes: kilobytes / 1000 };
  };
  return {
    run,
    places: (text) => {
      const file = join(folder, 'article.txt');
      writeFileSync(file, text);
      return run('places', file, '--json');
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
