import type { Page } from 'playwright-core';
import { packStory } from '../src/build/pack.ts';
import { partStory } from '../src/build/part.ts';
import { makeFontMeasure } from '../src/build/poster/measure.ts';
import { postersOf } from '../src/build/poster/posters.tsx';
import { readStory } from '../src/story/served.ts';
import { makeStory, type Story } from '../src/story/story.ts';
import { madeUpStory } from '../test/stories/made-up.ts';
import { baselineFiles, baselinePage } from './baseline.ts';
import { answering, type Bench, median, openBench } from './browser.ts';
import { LINE, SLOW } from './first-sight.ts';
import { type BenchServer, serve } from './server.ts';
import type { Row } from './table.ts';
import { longestTask } from './tasks.ts';

const SCALE = { features: 10_000, passages: 10_000 };
/** Of the map, in CSS pixels; the reader stands beside it. */
const SIZE = { width: 860, height: 538 };
/** Passages far from each other: none lies in the file of another. */
const FAR = [1000, 3000, 5000, 7000, 9000] as const;

type Files = ReadonlyMap<string, Uint8Array | string>;

/** A made-up story of ten thousand places and passages, on a slow line and a slow processor. */
export async function large(scripts: Files, runs: number): Promise<Row[]> {
  const { story, files } = builtLarge(scripts);
  const ready = { ours: [] as Ready[], bare: [] as Ready[] };
  for (let run = 0; run < runs; run++) {
    const ours = await open(files, '/large.html');
    ready.ours.push(ours.ready);
    await close(ours);
    const bare = await open(files, '/large-bare.html');
    ready.bare.push(bare.ready);
    await close(bare);
  }
  const of = (some: readonly Ready[], key: keyof Ready) => median(some.map((one) => one[key]));
  const read = await reading(files, story);
  return [
    {
      what: '10,000 places: time until drawn and answering by name',
      unit: 'ms',
      ours: of(ready.ours, 'at'),
      baseline: of(ready.bare, 'at'),
      most: 1.2,
    },
    {
      what: '10,000 places: bytes until then',
      unit: 'kB',
      ours: of(ready.ours, 'bytes'),
      baseline: of(ready.bare, 'bytes'),
    },
    { what: 'a passage that is loaded, until it is painted', unit: 'ms', ours: read.loaded },
    {
      what: 'one that is not, beyond that; one bare round trip for its file',
      unit: 'ms',
      ours: read.beyond,
      baseline: read.trip,
      most: 1.2,
    },
    { what: 'longest task while the list scrolls', unit: 'ms', ours: read.task, most: 50 },
  ];
}

function builtLarge(scripts: Files): { story: Story; files: Files } {
  const whole = packStory(madeUpStory(SCALE));
  const { served, beside } = partStory(whole);
  const measure = makeFontMeasure();
  const story = readStory(served);
  const posters = postersOf(story, measure);
  const files = new Map<string, Uint8Array | string>([
    ...scripts,
    ...baselineFiles(makeStory({ ...story, passages: [] }), SIZE),
    ['/large-bare.html', baselinePage(1, SIZE)],
    ['/large.html', PAGE],
    ['/large/story.json', JSON.stringify({ ...served, widths: measure.widths })],
    ...[...beside, ...posters].map(([name, content]): [string, string] => [`/large/${name}`, content]),
  ]);
  return { story, files };
}

interface Ready {
  readonly at: number;
  readonly bytes: number;
}

interface Opened {
  readonly bench: Bench;
  readonly server: BenchServer;
  readonly ready: Ready;
}

async function open(files: Files, path: string, before?: string): Promise<Opened> {
  const server = await serve(files, LINE);
  const bench = await openBench(SLOW);
  if (before !== undefined) await bench.page.addInitScript(before);
  await bench.page.goto(server.address.slice(0, -1) + path, { waitUntil: 'commit' });
  await answering(bench, 1);
  const bytes = server.bytes / 1000;
  const at = (await bench.page.evaluate('readyAt')) as number;
  return { bench, server, ready: { at, bytes } };
}

async function close({ bench, server }: Omit<Opened, 'ready'>): Promise<void> {
  await bench.page.context().close();
  server.close();
}

interface Read {
  /** The longest while the list scrolls. */
  readonly task: number;
  readonly loaded: number;
  /** How much longer it takes where the text is not loaded. */
  readonly beyond: number;
  readonly trip: number;
}

/**
 * Scrolls the list to its end, then reads passages. WebGL is refused: where software stands in for the graphics
 * card, the thread waits for it with each frame, whatever the page does.
 */
async function reading(files: Files, story: Story): Promise<Read> {
  const { bench, server } = await open(files, '/large.html', REFUSE_WEBGL);
  const { page } = bench;
  const still = () => page.waitForTimeout(2500);
  await still();
  const task = await longestTask(page, () => scroll(page));
  const until = async (index: number) => {
    const milliseconds = await page.evaluate(`chosen(${JSON.stringify(story.passages[index]?.id)})`);
    await still();
    return milliseconds as number;
  };
  const [loaded, beyond, trips]: [number[], number[], number[]] = [[], [], []];
  for (const index of FAR) {
    // Twice from the same view, so that the map has the same to do.
    await until(0);
    const first = await until(index);
    await until(0);
    const again = await until(index);
    loaded.push(again);
    beyond.push(first - again);
    const other = story.passages[index + 800];
    const file = other && 'file' in other ? other.file : '';
    trips.push((await page.evaluate(`fetched(${JSON.stringify(file)})`)) as number);
  }
  await close({ bench, server });
  return { task, loaded: median(loaded), beyond: median(beyond), trip: median(trips) };
}

async function scroll(page: Page): Promise<void> {
  await page.mouse.move(1080, 400);
  for (let step = 0; step < 40; step++) {
    await page.mouse.wheel(0, 600);
    await page.waitForTimeout(60);
  }
  await page.evaluate(`(() => { const list = ${READER}; list.scrollTop = list.scrollHeight; })()`);
  await page.waitForTimeout(1000);
}

/** Runs in the page before its own scripts. */
const REFUSE_WEBGL = `
  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function (...asked) {
    return /webgl/.test(asked[0]) ? null : Reflect.apply(getContext, this, asked);
  };`;

const READER = `document.querySelector('article-map').shadowRoot.querySelector('.am-reader')`;

const PAGE = `<!doctype html><meta charset="utf-8"><title>Large</title><body style="margin:0">
<script>
  ready = 0;
  addEventListener('article-map-ready', () => {
    const root = document.querySelector('article-map').shadowRoot;
    const field = root.querySelector('[role=combobox]');
    field.focus();
    field.value = 'Ribabaju';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    const look = () => requestAnimationFrame(() => {
      if (!root.querySelector('[role=option]')) return look();
      readyAt = performance.now();
      ready += 1;
      field.value = '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    look();
  });
  fetched = async (file) => {
    const from = performance.now();
    await (await fetch('/large/' + file)).json();
    return performance.now() - from;
  };
  chosen = (passage) => new Promise((resolve) => {
    const from = performance.now();
    document.querySelector('article-map').select(null, passage);
    const look = () => requestAnimationFrame(() => {
      const text = document.querySelector('article-map').shadowRoot.querySelector('[data-am-passage="' + passage + '"] blockquote');
      if (!/[.]$/.test(text?.textContent ?? '')) return look();
      setTimeout(() => resolve(performance.now() - from));
    });
    look();
  });
</script>
<article-map src="/large/" style="display:block;width:1280px;height:720px"><a href="/large/"><picture>
  <img src="/large/poster-wide.svg" alt="Map" width="960" height="600" style="width:860px;height:538px;display:block" decoding="async">
</picture></a></article-map><script type="module" src="/article-map.js"></script>`;
