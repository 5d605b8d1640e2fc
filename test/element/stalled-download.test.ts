import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { download } from '../../src/element/download.ts';
import { fetchJson } from '../../src/element/fetch-story.ts';

const STORY = 'https://maps.example/vell/story.json';

/** A server whose answers the test writes part by part; as `fetch` does, it stops when it is told to. */
function serve() {
  const asked = vi.fn((_: string, { signal }: { signal: AbortSignal }) => {
    const stopped = new Promise<never>((_, reject) =>
      signal.addEventListener('abort', () => reject(signal.reason)),
    );
    const body = new ReadableStream({
      start(stream) {
        send = (text) => stream.enqueue(new TextEncoder().encode(text));
        end = () => stream.close();
        stopped.catch((reason) => stream.error(reason));
      },
    });
    const answered = new Promise<Response>((resolve) => {
      answer = () => resolve(new Response(body));
    });
    return Promise.race([answered, stopped]);
  });
  vi.stubGlobal('fetch', asked);
  return asked;
}
let answer: () => void;
let send: (text: string) => void;
let end: () => void;

/** How a promise stands: what it rejected with, or that it waits. */
async function standing(promise: Promise<unknown>): Promise<string> {
  const failed = promise.then(
    () => 'come',
    (error: Error) => error.message,
  );
  return Promise.race([failed, vi.advanceTimersByTimeAsync(0).then(() => 'waits')]);
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('origin', 'https://maps.example');
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a server that does not answer for 30 s is given up', async () => {
  serve();
  const json = download(STORY);
  json.catch(() => {});
  await vi.advanceTimersByTimeAsync(29_900);
  expect(await standing(json)).toBe('waits');
  await vi.advanceTimersByTimeAsync(100);
  await expect(json).rejects.toThrow(`${STORY} sent nothing for 30 s.`);
});

test('a download of which nothing more comes for 30 s is given up', async () => {
  serve();
  const json = download(STORY);
  json.catch(() => {});
  answer();
  send('{"title":');
  await vi.advanceTimersByTimeAsync(29_900);
  expect(await standing(json)).toBe('waits');
  await vi.advanceTimersByTimeAsync(200);
  await expect(json).rejects.toThrow(`${STORY} sent nothing for 30 s.`);
});

test('a slow download of which something comes now and then is not given up', async () => {
  serve();
  const json = download(STORY);
  await vi.advanceTimersByTimeAsync(20_000);
  answer();
  for (const part of ['{"title"', ':"Ve', 'll"}']) {
    await vi.advanceTimersByTimeAsync(20_000);
    send(part);
  }
  await vi.advanceTimersByTimeAsync(20_000);
  end();
  await expect(json).resolves.toEqual({ title: 'Vell' });
  expect(vi.getTimerCount()).toBe(0);
});

test('after one that was given up the file is fetched anew', async () => {
  const asked = serve();
  const read = (json: unknown) => json;
  const first = fetchJson(new URL(STORY), read);
  first.catch(() => {});
  await vi.advanceTimersByTimeAsync(30_000);
  await expect(first).rejects.toThrow('sent nothing for 30 s');
  const second = fetchJson(new URL(STORY), read);
  answer();
  send('[]');
  end();
  await expect(second).resolves.toEqual([]);
  expect(asked).toHaveBeenCalledTimes(2);
});
