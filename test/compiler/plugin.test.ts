import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { build, createLogger, createServer } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { articleMap } from '../../src/compiler/plugin.ts';
import { TINY } from '../stories/tiny.ts';

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'article-map-'));
  await writeFile(join(dir, 'index.html'), '<!doctype html><title>%STORY_TITLE%</title><p>%STORY_ALT%</p>');
  await cp(TINY, join(dir, 'story'), { recursive: true });
});
afterAll(() => rm(dir, { recursive: true }));

/** Builds the site; what the plugin says on the way. */
async function site(siteUrl = ''): Promise<string[]> {
  const said: string[] = [];
  const customLogger = createLogger('silent');
  customLogger.info = (message) => void said.push(message);
  customLogger.warn = (message) => void said.push(message);
  await build({
    root: dir,
    configFile: false,
    customLogger,
    logLevel: 'silent',
    plugins: [articleMap({ story: join(dir, 'story'), siteUrl })],
    build: { outDir: join(dir, 'out'), emptyOutDir: true },
  });
  return said;
}

const output = (file: string) => readFile(join(dir, 'out', file), 'utf8');

it('emits the story and its layers, fills in the page, and tells the sizes', async () => {
  const said = await site();
  expect(JSON.parse(await output('story.json'))).toMatchObject({
    version: 1,
    about: { title: 'The Lighthouse of Vell' },
  });
  expect(JSON.parse(await output('layers/islands.geojson'))).toMatchObject({ type: 'FeatureCollection' });
  expect(await output('index.html')).toContain('<title>The Lighthouse of Vell</title><p>A map of');
  expect(said.join('\n')).toMatch(/story\.json: 2\.\d kB brotli/);
  expect((await readFile(join(dir, 'out', 'preview.png'))).toString('latin1', 1, 4)).toBe('PNG');
  for (const poster of ['poster-wide.svg', 'poster-tall.svg']) {
    expect(await output(poster)).toMatch(/^<svg .*<title>The Lighthouse of Vell<\/title>.*<\/svg>$/s);
    expect(said.join('\n')).toMatch(new RegExp(`${poster}: \\d\\.\\d kB brotli`));
  }
});

it('writes what needs an absolute address where it knows one, and says so where it does not', async () => {
  expect((await site()).join('\n')).toContain('SITE_URL is not set');
  await expect(output('oembed.json')).rejects.toThrow('ENOENT');
  expect((await site('https://maps.example/vell')).join('\n')).not.toContain('SITE_URL');
  expect(JSON.parse(await output('oembed.json'))).toMatchObject({ version: '1.0', type: 'rich' });
});

it('has a bare preview in the place of a withdrawn story’s', async () => {
  const file = join(dir, 'story', 'story.json');
  const before = await readFile(file, 'utf8');
  const withdrawn = { date: '2020-06-01', reason: 'It was never there.' };
  await writeFile(file, JSON.stringify({ ...JSON.parse(before), withdrawn }));
  await site();
  await writeFile(file, before);
  const png = await readFile(join(dir, 'out', 'preview.png'));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(png.length).toBeLessThan(5000);
  expect(JSON.parse(await output('layers/islands.geojson'))).toMatchObject({ features: [] });
});

it('warns once of names in letters that it has no font for, and serves no width of them', async () => {
  const file = join(dir, 'story', 'islands.geojson');
  const before = await readFile(file, 'utf8');
  const islands = JSON.parse(before);
  for (const { properties } of islands.features)
    Object.assign(properties, { name: { ...properties.name, he: 'ישראל' }, localLanguages: ['he'] });
  await writeFile(file, JSON.stringify(islands));
  const said = await site();
  await writeFile(file, before);
  expect(said.filter((line) => line.includes('“ישראל”'))).toHaveLength(1);
  const { widths } = JSON.parse(await output('story.json'));
  expect(Object.values(widths).flatMap((face) => Object.keys(face as object))).toContain('VELL');
  expect(JSON.stringify(widths)).not.toContain('ישראל');
});

it('escapes what it fills in', async () => {
  const file = join(dir, 'story', 'story.json');
  const before = await readFile(file, 'utf8');
  await writeFile(file, JSON.stringify({ ...JSON.parse(before), title: '</title><b>"Vell" & co' }));
  await site();
  await writeFile(file, before);
  expect(await output('index.html')).toContain(
    '<title>&lt;/title&gt;&lt;b&gt;&quot;Vell&quot; &amp; co</title>',
  );
});

it('fails with every fault of the story, a line each, and no stack', async () => {
  const basemap = join(dir, 'story', 'basemap.json');
  const before = await readFile(basemap, 'utf8');
  await rm(basemap);
  await rm(join(dir, 'story', 'notes.json'));
  const error: unknown = await site().catch((reason: unknown) => reason);
  await writeFile(basemap, before);
  const missing =
    'found no such file; expected a file of that name in the story’s folder. Add it, or correct the name.';
  expect(inspect(error)).toBe(
    `The story cannot be built (faults: 2).\nnotes.json: ${missing}\nbasemap.json: ${missing}`,
  );
});

it('serves in development what it would build, with its warnings, under any name, and outlives an address that is none', async () => {
  const story = join(dir, 'served');
  await cp(TINY, story, { recursive: true });
  await rename(join(story, 'islands.geojson'), join(story, 'îles.geojson'));
  const manifest = await readFile(join(story, 'story.json'), 'utf8');
  await writeFile(join(story, 'story.json'), manifest.replace('islands.geojson', 'îles.geojson'));
  const lines = join(story, 'lines.geojson');
  await writeFile(lines, (await readFile(lines, 'utf8')).replace(/vell\/",\s*"licence": "MIT"/, '"'));
  const warned: string[] = [];
  const customLogger = createLogger('silent');
  customLogger.warn = (message) => void warned.push(message);
  const server = await createServer({
    root: dir,
    configFile: false,
    customLogger,
    server: { port: 0, host: '127.0.0.1' },
    plugins: [articleMap({ story, siteUrl: '' })],
  });
  try {
    await server.listen();
    const address = server.httpServer?.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const answered = (path: string) =>
      new Promise<string>((resolve, reject) => {
        get({ host: '127.0.0.1', port, path }, (response) => {
          response.resume();
          resolve(String(response.headers['content-type']));
        }).on('error', reject);
      });
    await answered('//');
    expect(await answered(`/layers/${encodeURIComponent('îles.geojson')}`)).toBe('application/geo+json');
    expect(warned).toContainEqual(
      expect.stringMatching(/^lines\.geojson#.*no licence of the shapes of “ness”/),
    );
  } finally {
    await server.close();
  }
});
