/** Keeps a part of a scroller's content where the reader was led, while what is around it takes its place. */
interface Held {
  /**
   * Calls `scroll` again whenever the scroller, or a part of its content, has another size: a panel that is arranged
   * after it is drawn, a part of the page that opens, a text that comes later. Until the reader does anything in `host`.
   */
  hold(scroller: Element, scroll: () => void): void;
  release(): void;
}

/** Holds within `host`, until `signal` aborts. */
export function makeScrollAnchor(host: HTMLElement, signal: AbortSignal): Held {
  let observer: ResizeObserver | undefined;
  const release = () => {
    observer?.disconnect();
    observer = undefined;
  };
  for (const type of ['wheel', 'touchmove', 'pointerdown', 'keydown'])
    host.addEventListener(type, release, { capture: true, passive: true, signal });
  signal.addEventListener('abort', release);
  return {
    hold(scroller, scroll) {
      release();
      observer = new ResizeObserver(scroll);
      for (const part of [scroller, ...scroller.children]) observer.observe(part);
    },
    release,
  };
}
