import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

/** What a run of the command took: milliseconds on the clock, megabytes at most. */
export interface Run {
  readonly milliseconds: number;
  /** Milliseconds of the processor, all threads. */
  readonly processor: number;
  readonly megabytes: number;
}

/** The command as its package holds it, one bundled file beside the gazetteer; `remove` takes it away. */
export async function bundledCommand(): Promise<{ places(text: string): Run; remove(): void }> {
  const folder = mkdtempSync(join(tmpdir(), 'article-map-'));
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  await build({
    entryPoints: ['author/src/run.ts'],
    outdir: join(folder, 'dist'),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    packages: 'bundle',
    external: ['vite', '@resvg/resvg-js', 'fontkit', 'chokidar'],
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    logLevel: 'error',
  });
  copyFileSync('author/dist/gazetteer.bin', join(folder, 'dist/gazetteer.bin'));
  const start = join(folder, 'start.js');
  writeFileSync(
    start,
    "import { run } from './dist/run.js';\nprocess.exitCode = await run(process.argv.slice(2));\n" +
      'const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();\n' +
      'process.stderr.write(JSON.stringify([maxRSS, userCPUTime + systemCPUTime]));\n',
  );
  return {
    places: (text) => {
      const file = join(folder, 'article.txt');
      writeFileSync(file, text);
      const began = performance.now();
      const { stderr, status } = spawnSync(process.execPath, [start, 'places', file, '--json'], {
        maxBuffer: 1e9,
        encoding: 'utf8',
      });
      const milliseconds = performance.now() - began;
      if (status !== 0) throw new Error(`article-map places ended with code ${status}: ${stderr}`);
      const [kilobytes = 0, microseconds = 0]: number[] = JSON.parse(stderr);
      return { milliseconds, processor: microseconds / 1000, megabytes: kilobytes / 1000 };
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
