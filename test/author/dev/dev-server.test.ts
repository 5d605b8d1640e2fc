import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { startDevServer } from '../../../author/src/dev/dev-server.ts';
import { markedFolder } from '../commands/marked-folder.ts';

let folder: string;
let template: string;
beforeEach(() => {
  folder = markedFolder();
  template = mkdtempSync(join(tmpdir(), 'article-map-'));
  onTestFinished(() => rmSync(template, { recursive: true }));
  mkdirSync(join(template, 'v'));
  writeFileSync(join(template, 'index.html'), '<body><title>%STORY_TITLE%</title></body>');
  writeFileSync(join(template, 'embed.html'), '%STORY_FRAME_POSTER%');
  writeFileSync(join(template, 'v/element.js'), 'element');
});

const change = (from: string, to: string) => {
  const file = join(folder, 'article.md');
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
};

async function start(port?: number) {
  const server = await startDevServer({ folder, template, port, tell: () => {}, onCompiled: () => {} });
  onTestFinished(() => server.close());
  const get = async (path: string) => (await fetch(server.address + path)).text();
  const events = (await fetch(`${server.address}@events`)).body?.pipeThrough(new TextDecoderStream());
  const reader = events?.getReader();
  /** What the page hears next. */
  const heard = async (): Promise<{ version: string; faults: string[] }> => {
    const { value = '' } = (await reader?.read()) ?? {};
    return JSON.parse(value.replace('data: ', ''));
  };
  return { ...server, get, heard };
}

it('serves the story’s page and all it needs, and writes its passages', async () => {
  const { address, get } = await start();
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  expect(await get('')).toMatch(/The night the river turned red.*<script[^>]* src="\.\/@dev\.js"/);
  expect(JSON.parse(await get('story.json')).passages).toHaveLength(10);
  expect(await get('poster-wide.svg')).toMatch(/^<svg/);
  expect(await get('v/element.js')).toBe('element');
  expect(existsSync(join(folder, 'passages.json'))).toBe(true);
  for (const path of ['article.md', '../article.md', '%2e%2e%2farticle.md', 'v/', '//', '%'])
    expect(await get(path), path).not.toMatch(/Schweizerhalle.*anglers/s);
});

it('after a change the page hears of a new version; of faults, over the last state without any', async () => {
  const { get, heard } = await start();
  const first = await heard();
  expect(first.faults).toEqual([]);
  change('turned red', 'turned green');
  const second = await heard();
  expect(second.version).not.toBe(first.version);
  expect(await get('')).toContain('The night the river turned green');
  change('(#colmar)', '(#kolmar)');
  const third = await heard();
  expect(third.version).toBe(second.version);
  expect(third.faults).toEqual([
    `${folder}/article.md:13:101 error article-marks found the unknown id “kolmar”; expected perhaps “colmar”. Correct the id, or add the place to places.csv.`,
  ]);
  expect(await get('')).toContain('The night the river turned green');
  change('(#kolmar)', '(#colmar)');
  expect((await heard()).faults).toEqual([]);
});

it('a story that is faulty from the first is a page that tells so', async () => {
  change('rights: own', 'rights: <mine>');
  const { get, heard } = await start();
  expect((await heard()).faults).toHaveLength(1);
  expect(await get('')).toMatch(/The story has faults.*“&lt;mine&gt;”/s);
  change('rights: <mine>', 'rights: own');
  await heard();
  expect(await get('')).toContain('The night the river turned red');
});

it('a folder that goes away is told, and shown again once it is back', async () => {
  const { get, heard } = await start();
  await heard();
  const away = markedFolder();
  cpSync(folder, away, { recursive: true });
  rmSync(folder, { recursive: true });
  expect((await heard()).faults[0]).toMatch(/found no such folder/);
  expect(await get('')).toContain('The night the river turned red');
  cpSync(away, folder, { recursive: true });
  expect((await heard()).faults).toEqual([]);
});

it('answers to its own name alone, and only reads', async () => {
  const { port } = new URL((await start()).address);
  const status = (headers: Record<string, string>, method = 'GET') =>
    new Promise((resolve) => {
      request({ host: '127.0.0.1', port, method, headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).end();
    });
  expect(await status({ host: `127.0.0.1:${port}` })).toBe(200);
  expect(await status({ host: `localhost:${port}` })).toBe(200);
  expect(await status({ host: 'rebound.example' })).toBe(403);
  expect(await status({ host: `127.0.0.1:${port}` }, 'POST')).toBe(403);
  // Where another program is at the port, that is a fault of the use.
  await expect(start(Number(port))).rejects.toThrow(/^--port: found \d+, which another program uses\./);
});
