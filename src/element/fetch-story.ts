import { download } from './download.ts';

const loading = new Map<string, Promise<unknown>>();

/** A story's folder as an absolute address that ends in a slash. Throws a TypeError where `src` is no address. */
export function storyFolder(src: string, base: string): URL {
  const folder = new URL(src, base);
  if (!/^https?:$/.test(folder.protocol))
    throw new TypeError(
      `article-map: src is “${src}”; expected the http or https address of a story's folder.`,
    );
  if (!folder.pathname.endsWith('/')) folder.pathname += '/';
  folder.hash = '';
  return folder;
}

/** Fetches a folder's `story.json`, yet to be read; see `fetchJson`. */
export function fetchStory(folder: URL): Promise<unknown> {
  return fetchJson(new URL('story.json', folder));
}

/**
 * Fetches a file of a story's folder; elements that show the same story share one download.
 * Rejects with a worded error where the file cannot be had. A failure is not remembered.
 */
export function fetchJson({ href }: URL): Promise<unknown> {
  const known = loading.get(href);
  if (known) return known;
  const file = download(href);
  loading.set(href, file);
  file.catch(() => loading.delete(href));
  return file;
}
