import { serialiseStory } from '../src/compiler/compile/serialise.ts';
import { posterLabels } from '../src/compiler/poster/labels.ts';
import { postersOf } from '../src/compiler/poster/posters.tsx';
import { readStory } from '../src/story/served.ts';
import { makeStory, type Story } from '../src/story/story.ts';
import { madeUpStory, type Scale } from '../test/stories/made-up.ts';
import { baselineFiles, baselinePage } from './baseline.ts';
import { answering, type Bench, openBench } from './browser.ts';
import { LINE, SLOW } from './first-sight.ts';
import { type BenchServer, serve } from './server.ts';

/** Of the map, in CSS pixels; the reader stands beside it. */
const SIZE = { width: 860, height: 538 };

export type Files = ReadonlyMap<string, Uint8Array | string>;

/** A made-up story, and the files of a page with it and of a bare page with the same places. */
export function madeUpFiles(scripts: Files, scale: Scale): { story: Story; files: Files } {
  const { served, sidecars } = serialiseStory(madeUpStory(scale));
  const story = readStory(served);
  const labels = posterLabels(story);
  const posters = postersOf(story, labels);
  const files = new Map<string, Uint8Array | string>([
    ...scripts,
    ...baselineFiles(makeStory({ ...story, passages: [] }), SIZE),
    ['/large-bare.html', baselinePage(1, SIZE)],
    ['/large.html', pageOf(story)],
    ['/large/story.json', JSON.stringify({ ...served, widths: labels.widths })],
    ...[...sidecars, ...posters].map(([name, content]): [string, string] => [`/large/${name}`, content]),
  ]);
  return { story, files };
}

/** When a page's map has drawn and answers by name, and the kilobytes until then. */
export interface Ready {
  readonly at: number;
  readonly bytes: number;
}

export interface Opened {
  readonly bench: Bench;
  readonly server: BenchServer;
  readonly ready: Ready;
}

/** Opens a page of `madeUpFiles` on a slow line and a slow processor. @param before script that runs before the page's own */
export async function open(files: Files, path: string, before?: string): Promise<Opened> {
  const server = await serve(files, LINE);
  const bench = await openBench(SLOW);
  if (before !== undefined) await bench.page.addInitScript(before);
  await bench.page.goto(server.address.slice(0, -1) + path, { waitUntil: 'commit' });
  await answering(bench, 1);
  const bytes = server.bytes / 1000;
  const at = (await bench.page.evaluate('readyAt')) as number;
  return { bench, server, ready: { at, bytes } };
}

export async function close({ bench, server }: Omit<Opened, 'ready'>): Promise<void> {
  await bench.page.context().close();
  server.close();
}

/** To run before a page's own scripts. */
export const REFUSE_WEBGL = `
  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function (...asked) {
    return /webgl/.test(asked[0]) ? null : Reflect.apply(getContext, this, asked);
  };`;

const pageOf = ({
  places,
}: Story) => `<!doctype html><meta charset="utf-8"><title>Large</title><body style="margin:0">
<script>
  ready = 0;
  addEventListener('article-map-ready', () => {
    const root = document.querySelector('article-map').shadowRoot;
    const field = root.querySelector('[role=combobox]');
    field.focus();
    field.value = ${JSON.stringify([...places.values()].at(-1)?.name.en)};
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
