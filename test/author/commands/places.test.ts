import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { articleMap } from '../article-map.ts';

const ARTICLE =
  '\uFEFFBASEL, Switzerland — The Rhine leaves Basel 🌊 for Strasbourg.\r\n\r\nMr. Paris, of Paris, Texas, praised Russian ships in Port-au-Prince.\r\n';

function fileWith(text: string | Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'article-map-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'article.txt');
  writeFileSync(file, text);
  return file;
}

it.each([
  ['UTF-8', ARTICLE],
  ['UTF-16', Buffer.from(ARTICLE, 'utf16le')],
])('finds the places of the world in a file of %s, at their places in it', async (_, bytes) => {
  const { code, out } = await articleMap('places', fileWith(bytes), '--json');
  expect(code).toBe(0);
  const findings: { text: string; start: number; end: number; name: string; admin1: string }[] =
    JSON.parse(out);
  expect(findings.map(({ text, name, admin1 }) => [text, name, admin1])).toEqual([
    ['BASEL', 'Basel', 'Basel-City'],
    ['Switzerland', 'Switzerland', null],
    ['Rhine', 'Rhine', null],
    ['Basel', 'Basel', 'Basel-City'],
    ['Strasbourg', 'Strasbourg', 'Grand Est'],
    ['Paris', 'Paris', 'Texas'],
    ['Texas', 'Texas', 'Texas'],
    ['Russian', 'Russia', null],
    ['Port-au-Prince', 'Port-au-Prince', 'Ouest'],
  ]);
  for (const { text, start, end } of findings) expect(ARTICLE.slice(start, end)).toBe(text);
});

it('tells of a finding all that a program needs', async () => {
  const { out } = await articleMap('places', fileWith('She lives in Paris, Texas.'), '--json');
  expect(JSON.parse(out)[0]).toEqual({
    text: 'Paris',
    start: 13,
    end: 18,
    name: 'Paris',
    kind: 'town',
    lat: expect.closeTo(33.66, 1),
    lng: expect.closeTo(-95.56, 1),
    country: 'US',
    admin1: 'Texas',
    geonameId: 4717560,
    confidence: expect.any(Number),
    alternatives: expect.arrayContaining([expect.objectContaining({ name: 'Paris', country: 'FR' })]),
    why: expect.stringContaining('the text puts it in Texas'),
  });
});

it('lists them for a person, each place once', async () => {
  const { out } = await articleMap('places', fileWith('From Basel to Strasbourg and back to Basel.'));
  expect(out.split('\n').map((line) => line.replace(/ {2,}.*/, ''))).toEqual(['Basel', 'Strasbourg', '']);
  expect(out).toMatch(/^Basel .* 2× /);
  expect((await articleMap('places', fileWith('Nothing here.'))).out).toBe('No places found.\n');
});

it('asks nobody on a network', async () => {
  const connect = vi.spyOn(Socket.prototype, 'connect');
  const fetch = vi.spyOn(globalThis, 'fetch');
  onTestFinished(() => void vi.restoreAllMocks());
  expect((await articleMap('places', fileWith(ARTICLE))).code).toBe(0);
  expect(connect).not.toHaveBeenCalled();
  expect(fetch).not.toHaveBeenCalled();
});

it('leaves out adjectives where asked', async () => {
  const { out } = await articleMap('places', fileWith(ARTICLE), '--json', '--no-adjectives');
  expect(JSON.parse(out).map(({ text }: { text: string }) => text)).not.toContain('Russian');
});

it('a missing file, or one that is no text, is a fault of the use', async () => {
  expect(await articleMap('places', 'nowhere.txt')).toEqual({
    code: 2,
    out: '',
    err: 'nowhere.txt: found no such file. Name a text file, or - for standard input.\n',
  });
  const { code, err } = await articleMap('places', fileWith(Uint8Array.of(0xc3, 0x28, 0xff)));
  expect(code).toBe(2);
  expect(err).toMatch(/found bytes that are no text. Save the file as UTF-8 in a text editor.\n$/);
});
