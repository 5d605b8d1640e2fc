import { relative } from 'node:path';
import { watch } from 'chokidar';
import { isOwnOutput } from './own-output.ts';

/** Milliseconds without a further change after which a folder is compiled: an editor may write in several steps. */
const QUIET = 80;

/** Calls `compile` after changes; from when it is resolved on none is missed. */
export async function watchFolder(
  folder: string,
  compile: () => Promise<void>,
): Promise<{ close(): Promise<void> }> {
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(folder, {
    ignoreInitial: true,
    // What the commands write themselves.
    ignored: (path) => /(^|[/\\])(node_modules|\.git)([/\\]|$)|\.(tmp|lock)$/.test(relative(folder, path)),
  });
  watcher.on('all', (_event, path) => {
    if (isOwnOutput(folder, path)) return;
    clearTimeout(timer);
    timer = setTimeout(() => void compile(), QUIET);
  });
  // What cannot be watched is compiled when something else changes.
  watcher.on('error', () => {});
  await new Promise<void>((resolve) => watcher.once('ready', resolve));
  return {
    async close() {
      clearTimeout(timer);
      await watcher.close();
    },
  };
}
