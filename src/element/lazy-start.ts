import type { choiceOf } from './choices.ts';

/** CSS pixels outside the window within which an element is near enough to be readied. */
const NEAR = 300;

/**
 * Calls `start` once, when it is time to load an element's map: at once, when the element comes near the
 * window or the reader points at it or focuses it, or when the reader clicks.
 *
 * @param offer shows the reader what to click on, or takes it away again
 */
export function startLazily(
  element: HTMLElement,
  loading: ReturnType<typeof choiceOf<'loading'>>,
  offer: (start: (() => void) | undefined) => void,
  start: () => void,
  signal: AbortSignal,
): void {
  if (loading === 'eager') {
    start();
    return;
  }
  const waiting = new AbortController();
  const stop = () => waiting.abort();
  const begin = () => {
    stop();
    start();
  };
  signal.addEventListener('abort', stop, { signal: waiting.signal });
  if (loading === 'click') {
    waiting.signal.addEventListener('abort', () => offer(undefined));
    offer(begin);
    element.addEventListener(
      'click',
      (event) => {
        // With a modifier key the reader means the picture's link: a new tab, or a download.
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        begin();
      },
      { signal: waiting.signal },
    );
    return;
  }
  const near = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) begin();
    },
    { rootMargin: `${NEAR}px` },
  );
  near.observe(element);
  waiting.signal.addEventListener('abort', () => near.disconnect());
  for (const sign of ['pointerenter', 'focusin'])
    element.addEventListener(sign, begin, { signal: waiting.signal });
}
