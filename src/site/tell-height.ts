import type { HeightQuestion, HeightWish } from './frame-protocol.ts';

/** CSS pixels: what a frame lacks beyond that is no border of a theme's, but a limit that its page sets. */
const MOST_EDGES = 64;
/**
 * Milliseconds until a frame without width looks again, each time twice as long, up to the second: a browser may tell a
 * frame of its size after its scripts have run, and no event says so while the page hides the frame.
 */
const AGAIN = { after: 50, most: 2000 } as const;

/**
 * Tells the page around the frame how high `content` is with all of `map`, which a low frame cuts, in whole CSS pixels:
 * at once, whenever that changes, and when the page asks. Said in this project's words (see `frame-protocol.ts`) and,
 * where WordPress has put its secret into the frame's address (`#?secret=…`), in those of WordPress's `wp-embed.js`.
 */
export function tellHeight(content: Element, map: Element | null): void {
  if (parent === window) return;
  const secret = /[?&]secret=([a-zA-Z0-9]{1,64})\b/.exec(location.hash)?.[1];
  const picture = map?.querySelector('img');
  const measure = () => {
    const shown = map?.getBoundingClientRect().height ?? 0;
    const whole = Math.max(shown, picture?.getBoundingClientRect().height ?? 0);
    return Math.ceil(content.getBoundingClientRect().height + whole - shown);
  };
  let told = 0;
  /** CSS pixels that the page's theme takes off the height that WordPress gives, by border and padding. */
  let edges = 0;
  let again = { timer: 0, after: AGAIN.after as number };
  const tell = () => {
    clearTimeout(again.timer);
    // A frame without width has the height of a column of single letters.
    if (innerWidth === 0) {
      const { after } = again;
      again = { timer: window.setTimeout(tell, after), after: Math.min(AGAIN.most, 2 * after) };
      return;
    }
    told = measure();
    const wish: HeightWish = { type: 'article-map', version: 1, height: told };
    // A frame in a sandbox does not know who is around it; a height is no secret.
    parent.postMessage(wish, '*');
    if (secret) parent.postMessage({ message: 'height', value: told + edges, secret }, '*');
  };
  const tellChange = () => {
    if (measure() !== told) tell();
  };
  // WordPress does not know of them: what it gave shows how much they take.
  const learnEdges = () => {
    const taken = told + edges - innerHeight;
    if (taken === edges || taken < 0 || taken > MOST_EDGES) return;
    edges = taken;
    tell();
  };
  if (secret) addEventListener('resize', learnEdges);
  addEventListener('message', ({ source, data }) => {
    if (source === parent && (isQuestion(data) || isReady(data, secret))) tell();
  });
  // Not left to the observer: Chromium runs none in a frame that its page hides until it has spoken.
  tell();
  addEventListener('load', tellChange);
  const sizes = new ResizeObserver(tellChange);
  sizes.observe(content);
  if (picture) sizes.observe(picture);
}

function isQuestion(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false;
  const { type, version, ask }: Partial<Record<keyof HeightQuestion, unknown>> = data;
  return type === 'article-map' && version === 1 && ask === 'height';
}

/** WordPress says so once it listens. */
function isReady(data: unknown, secret: string | undefined): boolean {
  if (typeof data !== 'object' || data === null || secret === undefined) return false;
  const said: { message?: unknown; secret?: unknown } = data;
  return said.message === 'ready' && said.secret === secret;
}
