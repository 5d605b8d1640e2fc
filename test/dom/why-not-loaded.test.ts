import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type WatchedPolicy, watchPolicy } from '../../src/dom/policy.ts';
import { whyNotLoaded } from '../../src/dom/why-not-loaded.ts';
import { inEnglish } from '../../src/story/worded-error.ts';

const FILE = 'https://maps.example/v/1.0.0/app.js';
const HEADER = `${FILE} could not be fetched. Its server must send the header Access-Control-Allow-Origin.`;
const ABSENT = `${FILE} could not be fetched: no server answers, or the browser blocks it.`;

let page: EventTarget;
let policy: WatchedPolicy;
beforeEach(() => {
  page = new EventTarget();
  vi.stubGlobal('document', page);
  vi.stubGlobal('origin', 'https://blog.example');
  policy = watchPolicy();
});
afterEach(() => void vi.unstubAllGlobals());

/** Why the file could not be loaded, in English. */
async function told(type: string): Promise<string | undefined> {
  const why = await whyNotLoaded(FILE, policy, type);
  return why && inEnglish(why);
}

const refuse = (effectiveDirective: string, disposition = 'enforce') =>
  page.dispatchEvent(
    Object.assign(new Event('securitypolicyviolation'), {
      blockedURI: FILE,
      effectiveDirective,
      disposition,
    }),
  );
const REFUSED = () => Promise.reject(new TypeError('Failed to fetch'));
/** A server that answers whoever may not read it. */
const OPAQUE = async (_: string, asked?: RequestInit) =>
  asked?.mode === 'no-cors' ? new Response() : REFUSED();
const answer = (text: string, init: ResponseInit) => async () => new Response(text, init);
const typed = (type: string) => answer('…', { headers: { 'Content-Type': type } });

test.each([
  [
    'a file that is missing',
    answer('', { status: 404, statusText: 'Not Found' }),
    `${FILE} answered 404 Not Found.`,
  ],
  ['a server in need', answer('', { status: 503 }), `${FILE} answered 503.`],
  ['a page in its place', typed('text/html'), `${FILE} answered with text/html; expected javascript. Check`],
  ['a type that starts no worker', typed('application/octet-stream'), 'octet-stream; expected javascript.'],
  ['a server that is away', REFUSED, ABSENT],
  ['a header that is missing', OPAQUE, HEADER],
])('%s is told as such', async (_, fetched, words) => {
  vi.stubGlobal('fetch', fetched);
  expect(await told('javascript')).toContain(words);
});

test.each([
  ['its own', 'https://maps.example', undefined],
  ['none, in a sandbox', 'null', HEADER],
])(
  'a page whose origin is %s is told of the header as far as it can be the cause',
  async (_, origin, words) => {
    vi.stubGlobal('origin', origin);
    vi.stubGlobal('fetch', OPAQUE);
    expect(await told('javascript')).toBe(words);
  },
);

test('of a file that is there and is what it should be, nothing is made up', async () => {
  vi.stubGlobal('fetch', typed('text/javascript; charset=utf-8'));
  expect(await told('javascript')).toBeUndefined();
});

test('what the page’s policy has refused is told, and nobody is asked', async () => {
  const asked = vi.fn(REFUSED);
  vi.stubGlobal('fetch', asked);
  const why = told('javascript');
  refuse('script-src-elem');
  expect(await why).toBe(`${FILE} is refused by the page’s Content-Security-Policy (script-src-elem).`);
  expect(asked).not.toHaveBeenCalled();
});

test('a policy that only reports refuses nothing', async () => {
  vi.stubGlobal('fetch', REFUSED);
  refuse('script-src-elem', 'report');
  expect(await told('javascript')).toBe(ABSENT);
});

test('a policy that refuses downloads says why a download failed, but not why a script did', async () => {
  vi.stubGlobal('fetch', () => {
    queueMicrotask(() => refuse('connect-src'));
    return REFUSED();
  });
  expect(await told('javascript')).toBeUndefined();
  expect(await told('json')).toBe(`${FILE} is refused by the page’s Content-Security-Policy (connect-src).`);
});

test('once it is no longer watched, a policy is forgotten', async () => {
  policy.stop();
  vi.stubGlobal('fetch', REFUSED);
  refuse('script-src-elem');
  expect(await told('javascript')).toBe(ABSENT);
});
