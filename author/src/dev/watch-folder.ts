import { readdirSync } from 'node:fs';
import { relative } from 'node:path';
import { watch } from 'chokidar';
import { ARTICLE } from '../article/names.ts';

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
    // What a build writes itself.
    ignored: (path) => /(^|[/\\])(node_modules|\.git)([/\\]|$)|\.tmp$/.test(relative(folder, path)),
  });
  watcher.on('all', (_event, path) => {
    const isOwn = /^(passages|fingerprint)\.json$/.test(relative(folder, path)) && hasArticle(folder);
    if (isOwn) return;
    clearTimeout(timer);
    timer = setTimeout(() => void compile(), QUIET);
  });
  await new Promise<void>((resolve) => watcher.once('ready', resolve));
  return {
    async close() {
      clearTimeout(timer);
      await watcher.close();
    },
  };
}

function hasArticle(folder: string): boolean {
  return readdirSync(folder).includes(ARTICLE);
}
