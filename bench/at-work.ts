import { answering, type Bench, median, openBench } from './browser.ts';
import { serve } from './server.ts';
import type { Row } from './table.ts';

const SLOW = 4;
/** Where, in CSS pixels of both pages, places lie that are clicked in turn: Iran, Iraq, Iran … */
const SPOTS = [
  [620, 330],
  [270, 290],
  [560, 250],
  [250, 310],
  [640, 360],
  [290, 280],
] as const;

/** Milliseconds from where a hand has moved the pointer to its press. */
const AIM = 700;

interface Work {
  /** Milliseconds from a click until what it changes is painted, and of script in between. */
  readonly click: number;
  readonly script: number;
  /** Milliseconds between frames while the map is dragged. */
  readonly frame: number;
}

/** Clicks and drags on a map that is drawn by WebGL, on a slow processor. */
export async function atWork(files: ReadonlyMap<string, Uint8Array | string>): Promise<Row[]> {
  const [ours, baseline] = [await work(files, '/ours.html'), await work(files, '/bare.html')];
  return [
    {
      what: 'click until the passage is painted',
      unit: 'ms',
      ours: ours.click,
      baseline: baseline.click,
      most: 1.3,
    },
    { what: 'script of a click', unit: 'ms', ours: ours.script, most: 16 },
    { what: 'frame time while panning', unit: 'ms', ours: ours.frame, baseline: baseline.frame, most: 1.1 },
  ];
}

async function work(files: ReadonlyMap<string, Uint8Array | string>, path: string): Promise<Work> {
  const server = await serve(files, undefined);
  const bench: Bench = await openBench(1);
  const { page, session } = bench;
  await page.goto(server.address.slice(0, -1) + path);
  await answering(bench, 1);
  if (path === '/ours.html')
    await page.waitForFunction(
      () => document.querySelector('article-map')?.shadowRoot?.querySelector('.am-drawn') === null,
      undefined,
      { timeout: 120_000 },
    );
  await page.waitForTimeout(3000);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW });
  await page.evaluate(
    'frames = []; requestAnimationFrame(function tick(now) { frames.push(now); requestAnimationFrame(tick); })',
  );
  await page.mouse.move(400, 300);
  await page.mouse.down();
  await page.evaluate('frames.length = 0');
  for (let step = 1; step <= 60; step++) await page.mouse.move(400 + step * 3, 300 + step);
  const frames = (await page.evaluate('frames')) as number[];
  await page.mouse.up();
  await page.waitForTimeout(2500);
  await page.evaluate(() => {
    const clicks: PerformanceEventTiming[] = [];
    Object.assign(globalThis, { clicks });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as PerformanceEventTiming[])
        if (entry.name === 'click') clicks.push(entry);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  for (const [x, y] of SPOTS) {
    await page.mouse.move(x, y);
    await page.waitForTimeout(AIM);
    await page.mouse.click(x, y);
    await page.waitForTimeout(2500);
  }
  const clicks = (await page.evaluate(
    'clicks.map(({ duration, processingStart, processingEnd }) => [duration, processingEnd - processingStart])',
  )) as [number, number][];
  await page.context().close();
  server.close();
  const gaps = frames.slice(1).map((now, i) => now - (frames[i] ?? now));
  return {
    click: median(clicks.map(([duration]) => duration)),
    script: median(clicks.map(([, script]) => script)),
    frame: gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length,
  };
}
