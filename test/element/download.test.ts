import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { download } from '../../src/element/download.ts';

const STORY = 'https://maps.example/vell/story.json';
const HEADER = 'Its server must send the header Access-Control-Allow-Origin.';

const answer = (answered: () => Promise<Response>) => vi.stubGlobal('fetch', answered);
/** A page of an origin, at an address of the maps' own server. */
const page = (origin: string) => {
  vi.stubGlobal('origin', origin);
  vi.stubGlobal('location', new URL('https://maps.example/vell/embed.html'));
};
beforeEach(() => page('https://maps.example'));
afterEach(() => void vi.unstubAllGlobals());

test.each([
  ['its own', 'https://maps.example', false],
  ['another', 'https://blog.example', true],
  ['none, in a sandbox', 'null', true],
])('a page whose origin is %s (%s) is told of the header: %s', async (_, origin, told) => {
  page(origin);
  answer(() => Promise.reject(new TypeError('Failed to fetch')));
  await expect(download(STORY)).rejects.toThrow(`${STORY} could not be fetched.${told ? ` ${HEADER}` : ''}`);
  if (!told) await expect(download(STORY)).rejects.not.toThrow(HEADER);
});

test('a page in place of the file is told with its address, beginning and kind', async () => {
  const html = '\n<!doctype html><html><title>Not found</title>';
  answer(async () => new Response(html, { headers: { 'Content-Type': 'text/html' } }));
  await expect(download(STORY)).rejects.toThrow(
    `${STORY} answered with “<!doctype html><html><title>Not found</t…” (text/html); expected JSON. Check the address`,
  );
});

test('an empty answer is told as such', async () => {
  answer(async () => new Response(''));
  await expect(download(STORY)).rejects.toThrow(`${STORY} answered with nothing (text/plain;charset=UTF-8)`);
});

test('a download that breaks off could not be fetched', async () => {
  const broken = new ReadableStream({ start: (stream) => stream.error(new TypeError('network error')) });
  answer(async () => new Response(broken));
  await expect(download(STORY)).rejects.toThrow(`${STORY} could not be fetched.`);
});

test('an answer that is none is told by its number', async () => {
  answer(async () => new Response('{}', { status: 503 }));
  await expect(download(STORY)).rejects.toThrow(`${STORY} answered 503.`);
});
