import { download } from './download.ts';

const loading = new Map<string, Promise<unknown>>();

/** Fetches a folder's `story.json`; see `fetchJson`. */
export function fetchStory<Read>(folder: URL, read: (json: unknown) => Promise<Read>): Promise<Read> {
  return fetchJson(new URL('story.json', folder), read);
}

/**
 * Fetches and reads a file of a story's folder; elements that show the same story share one download.
 * Rejects with a worded error where the file cannot be had, and as `read` does. Neither failure is remembered.
 */
export async function fetchJson<Read>(
  { href }: URL,
  read: (json: unknown) => Read | Promise<Read>,
): Promise<Read> {
  const file = loading.get(href) ?? download(href);
  loading.set(href, file);
  try {
    return await read(await file);
  } catch (error) {
    // Another one may be on its way by now.
    if (loading.get(href) === file) loading.delete(href);
    throw error;
  }
}
