import type { HeightQuestion, HeightWish } from './frame-protocol.ts';

/**
 * Tells the page around the frame how high `content` is with all of `map`, which a low frame cuts, in whole CSS pixels,
 * whenever that changes or it asks:
 * in this project's words (see `frame-protocol.ts`) and, where WordPress has put its secret into the frame's
 * address (`#?secret=…`), in those of WordPress's `wp-embed.js`.
 */
export function tellHeight(content: Element, map: Element | null): void {
  if (parent === window) return;
  const secret = /[?&]secret=([a-zA-Z0-9]{1,64})\b/.exec(location.hash)?.[1];
  let height = 0;
  const tell = () => {
    if (height === 0) return;
    const wish: HeightWish = { type: 'article-map', version: 1, height };
    // A frame in a sandbox does not know who is around it; a height is no secret.
    parent.postMessage(wish, '*');
    if (secret) parent.postMessage({ message: 'height', value: height, secret }, '*');
  };
  const picture = map?.querySelector('img');
  const sizes = new ResizeObserver(() => {
    const shown = map?.getBoundingClientRect().height ?? 0;
    const whole = Math.max(shown, picture?.getBoundingClientRect().height ?? 0);
    height = Math.ceil(content.getBoundingClientRect().height + whole - shown);
    tell();
  });
  sizes.observe(content);
  if (picture) sizes.observe(picture);
  addEventListener('message', ({ source, data }) => {
    if (source === parent && (isQuestion(data) || isReady(data, secret))) tell();
  });
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
