/*
 * For a page that shows stories in frames: `<script type="module" src="https://maps.example/frame-host.js">`.
 * It gives each `<iframe>` of this script's server that shows an `embed.html` the height that it asks for.
 */
import type { HeightQuestion } from './frame-protocol.ts';

/** CSS pixels: less hides the map, more would let a frame push the page away. */
const LEAST = 100;
const MOST = 5000;

const { origin } = new URL(import.meta.url);

addEventListener('message', ({ source, origin: from, data }) => {
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  if (!frame || from !== originOf(frame)) return;
  const height = heightIn(data);
  if (height === undefined) return;
  frame.style.height = `${height + edges(frame)}px`;
  // A theme may set a highest height, or one by the frame's first proportions; the least height is above both.
  frame.style.minHeight = frame.style.height;
});

// Frames that were there before this script have spoken to nobody.
for (const frame of frames()) {
  const question: HeightQuestion = { type: 'article-map', version: 1, ask: 'height' };
  frame.contentWindow?.postMessage(question, '*');
}

function frames(): HTMLIFrameElement[] {
  return [...document.querySelectorAll('iframe')].filter(({ src }) => {
    const address = URL.canParse(src) ? new URL(src) : undefined;
    return address?.origin === origin && address.pathname.endsWith('/embed.html');
  });
}

/** What the browser calls the origin of a frame: of one that this page has put into a sandbox, "null". */
function originOf({ sandbox }: HTMLIFrameElement): string {
  const isOpaque = sandbox.length > 0 && !sandbox.contains('allow-same-origin');
  return isOpaque ? 'null' : origin;
}

/** CSS pixels that the page's own sheet takes off the height of what the frame shows, by its border and padding. */
function edges(frame: HTMLIFrameElement): number {
  const { boxSizing, borderTopWidth, borderBottomWidth, paddingTop, paddingBottom } = getComputedStyle(frame);
  if (boxSizing !== 'border-box') return 0;
  return [borderTopWidth, borderBottomWidth, paddingTop, paddingBottom].reduce(
    (sum, edge) => sum + Number.parseFloat(edge),
    0,
  );
}

function heightIn(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { type, version, height }: { type?: unknown; version?: unknown; height?: unknown } = data;
  if (type !== 'article-map' || version !== 1) return undefined;
  if (typeof height !== 'number' || !Number.isInteger(height)) return undefined;
  return height >= LEAST && height <= MOST ? height : undefined;
}
