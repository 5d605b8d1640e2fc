import { answering, type Bench, median, openBench } from './browser.ts';
import { serve } from './server.ts';
import type { Row } from './table.ts';

/** The line of a slow phone, and how many times slower its processor is. */
export const LINE = { bitsPerSecond: 1_600_000, latency: 150 };
export const SLOW = 4;

interface Sight {
  readonly seen: number;
  readonly seenBytes: number;
  readonly answers: number;
  readonly answersBytes: number;
  /** Once WebGL draws the map. */
  readonly whole: number;
  readonly wholeBytes: number;
}

/** From an empty cache: until the region is seen, and until the map answers; medians of some runs. */
export async function firstSight(
  files: ReadonlyMap<string, Uint8Array | string>,
  runs: number,
): Promise<Row[]> {
  const [ours, baseline] = [
    await medians(files, '/ours.html', runs),
    await medians(files, '/bare.html', runs),
  ];
  const row = (what: string, unit: string, key: keyof Sight, most?: number): Row => ({
    what,
    unit,
    ours: ours[key],
    baseline: baseline[key],
    ...(most !== undefined && { most }),
  });
  return [
    row('bytes until the region is seen', 'kB', 'seenBytes', 1 / 18),
    row('time until the region is seen', 'ms', 'seen', 1 / 4),
    row('bytes until the map answers a click', 'kB', 'answersBytes', 1.15),
    row('time until the map answers a click', 'ms', 'answers', 1.15),
    row('bytes until WebGL draws the map', 'kB', 'wholeBytes'),
    row('time until WebGL draws the map', 'ms', 'whole'),
  ];
}

async function medians(
  files: ReadonlyMap<string, Uint8Array | string>,
  path: string,
  runs: number,
): Promise<Sight> {
  const sights: Sight[] = [];
  for (let run = 0; run < runs; run++) sights.push(await look(files, path));
  const of = (key: keyof Sight) => median(sights.map((sight) => sight[key]));
  return {
    seen: of('seen'),
    seenBytes: of('seenBytes'),
    answers: of('answers'),
    answersBytes: of('answersBytes'),
    whole: of('whole'),
    wholeBytes: of('wholeBytes'),
  };
}

async function look(files: ReadonlyMap<string, Uint8Array | string>, path: string): Promise<Sight> {
  const server = await serve(files, LINE);
  const bench: Bench = await openBench(SLOW);
  const { page } = bench;
  await page.goto(server.address.slice(0, -1) + path, { waitUntil: 'commit' });
  const isOurs = path === '/ours.html';
  if (isOurs) await page.waitForFunction('seen > 0', undefined, { polling: 20, timeout: 120_000 });
  const picture = server.bytes;
  await answering(bench, 1);
  const all = server.bytes;
  const { seen, readyAt } = (await page.evaluate(
    '({ seen: globalThis.seen, readyAt: globalThis.readyAt })',
  )) as {
    seen?: number;
    readyAt: number;
  };
  if (isOurs)
    await page.waitForFunction(
      () => document.querySelector('article-map')?.shadowRoot?.querySelector('.am-drawn') === null,
      undefined,
      { timeout: 240_000, polling: 50 },
    );
  const whole = isOurs ? ((await page.evaluate('performance.now()')) as number) : readyAt;
  const wholeBytes = server.bytes / 1000;
  await page.context().close();
  server.close();
  return {
    whole,
    wholeBytes,
    seen: isOurs ? (seen ?? Number.NaN) : readyAt,
    seenBytes: (isOurs ? picture : all) / 1000,
    answers: readyAt,
    answersBytes: all / 1000,
  };
}
