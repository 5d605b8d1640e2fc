import { answering, type Bench, metric, openBench } from './browser.ts';
import { serve } from './server.ts';
import type { Row } from './table.ts';

/**
 * Twenty maps on one page: contexts, memory over ten scrolls, and what the page's thread does until all are seen.
 * Line and processor are left as fast as they are: neither changes what is counted here, but for the time of waiting.
 */
export async function twenty(files: ReadonlyMap<string, Uint8Array | string>): Promise<Row[]> {
  const server = await serve(files, undefined);
  const ours = await openBench(1, { width: 1280, height: 800 });
  await ours.page.addInitScript(COUNT_CONTEXTS);
  await ours.page.goto(`${server.address}twenty-ours.html`);
  await ours.page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
  const seen = await metric(ours, 'TaskDuration');
  await scroll(ours);
  await answering(ours, 20);
  const first = await heap(ours);
  for (let times = 1; times < 10; times++) {
    await scroll(ours);
    await settled(ours);
  }
  const tenth = await heap(ours);
  const most = (await ours.page.evaluate('mostContexts')) as number;
  await ours.page.context().close();

  const bare = await openBench(1, { width: 1280, height: 800 });
  await bare.page.goto(`${server.address}twenty-bare.html`);
  // Browsers let some sixteen contexts live: the others never draw.
  await answering(bare, 14);
  const bareSeen = await metric(bare, 'TaskDuration');
  await bare.page.context().close();
  server.close();
  return [
    { what: 'twenty maps: most WebGL contexts', unit: '', ours: most, most: 6 },
    {
      what: 'twenty maps: memory after ten scrolls, after one',
      unit: 'MB',
      ours: tenth,
      baseline: first,
      most: 1.05,
    },
    {
      what: 'twenty maps: main thread until all are seen',
      unit: 's',
      ours: seen,
      baseline: bareSeen,
      most: 1,
    },
  ];

  async function scroll({ page }: Bench): Promise<void> {
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    for (let y = 0; y <= height; y += 600) {
      await page.evaluate((to) => scrollTo(0, to), y);
      await page.waitForTimeout(250);
    }
    await page.evaluate(() => scrollTo(0, 0));
  }
}

/** Milliseconds for which nothing must have changed before memory is measured. */
const STILL = 3000;

/** Waits until the maps in view have their contexts and no map is on its way to another drawing. */
async function settled({ page }: Bench): Promise<void> {
  let [before, since] = ['', Date.now()];
  while (Date.now() - since < STILL) {
    await page.waitForTimeout(STILL / 10);
    const drawn = String(await page.evaluate(DRAWN));
    if (drawn !== before || !drawn.includes('webgl') || drawn.includes('coming')) since = Date.now();
    before = drawn;
  }
}

/** By which each map of the page is drawn; two layers where one is about to take over. */
const DRAWN = `[...document.querySelectorAll('article-map')].map(({ shadowRoot }) =>
  shadowRoot.querySelectorAll('.am-map-layer').length > 1 ? 'coming'
  : shadowRoot.querySelector('canvas') ? 'webgl' : 'svg').join(' ')`;

async function heap(bench: Bench): Promise<number> {
  await settled(bench);
  for (let times = 0; times < 3; times++) await bench.session.send('HeapProfiler.collectGarbage');
  return (await metric(bench, 'JSHeapUsedSize')) / 1e6;
}

/**
 * Runs in the page before its own scripts; as text, for what compiles this file would put names of its own into it.
 * It holds no context that is lost: with it, it would hold the map, and measure its own memory.
 */
const COUNT_CONTEXTS = `
  let contexts = [];
  globalThis.mostContexts = 0;
  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function (...asked) {
    const context = Reflect.apply(getContext, this, asked);
    if (context instanceof WebGL2RenderingContext && !contexts.some((one) => one.deref() === context))
      contexts.push(new WeakRef(context));
    contexts = contexts.filter((one) => one.deref()?.isContextLost() === false);
    globalThis.mostContexts = Math.max(globalThis.mostContexts, contexts.length);
    return context;
  };`;
