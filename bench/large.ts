import type { Page } from 'playwright-core';
import type { Story } from '../src/story/story.ts';
import { median } from './browser.ts';
import { close, type Files, madeUpFiles, open, REFUSE_WEBGL, type Ready } from './large-page.ts';
import { marking } from './marking.ts';
import type { Row } from './table.ts';
import { longestTask } from './tasks.ts';

const SCALE = { features: 10_000, passages: 10_000 };
/** Passages far from each other: none lies in the file of another. */
const FAR = [1000, 3000, 5000, 7000, 9000] as const;

/** A made-up story of ten thousand places and passages, on a slow line and a slow processor. */
export async function large(scripts: Files, runs: number): Promise<Row[]> {
  const { story, files } = madeUpFiles(scripts, SCALE);
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
  const marked = await marking(scripts, SCALE);
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
    {
      what: 'script of a click and its mark; the same with a hundredth of the places',
      unit: 'ms',
      ours: marked.large,
      baseline: marked.small,
    },
    { what: 'longest task while the list scrolls', unit: 'ms', ours: read.task, most: 50 },
  ];
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

const READER = `document.querySelector('article-map').shadowRoot.querySelector('.am-reader')`;
