import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { download } from '../../src/element/download.ts';

const STORY = 'https://maps.example/vell/story.json';

const answer = (answered: () => Promise<Response>) => vi.stubGlobal('fetch', answered);
beforeEach(() => void vi.stubGlobal('document', new EventTarget()));
afterEach(() => void vi.unstubAllGlobals());

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
  const broken = () =>
    new ReadableStream({ start: (stream) => stream.error(new TypeError('network error')) });
  answer(async () => new Response(broken(), { headers: { 'Content-Type': 'application/json' } }));
  await expect(download(STORY)).rejects.toThrow(`${STORY} could not be fetched.`);
});

test('an answer that is none is told by its number', async () => {
  answer(async () => new Response('{}', { status: 503 }));
  await expect(download(STORY)).rejects.toThrow(`${STORY} answered 503.`);
});
